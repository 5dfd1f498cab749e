package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Actor;
import fr.parvis.requests.family.FamilyRequests;
import fr.parvis.requests.internal.AskedByAgents;
import fr.parvis.requests.kin.Ties;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens a request for somebody who may follow it: who has shown its code, whose account filed it,
 * who shares the child it is for, or, and then nothing else counts, under whose mandate it falls.
 */
@Component
public class FollowedRequest {

    private final RequestStore store;
    private final TrackingPass pass;
    private final Ties ties;
    private final AskedByAgents agents;
    private final UnderMandate mandate;
    private final FamilyRequests family;

    FollowedRequest(
            RequestStore store,
            TrackingPass pass,
            Ties ties,
            AskedByAgents agents,
            UnderMandate mandate,
            FamilyRequests family) {
        this.family = family;
        this.mandate = mandate;
        this.store = store;
        this.pass = pass;
        this.ties = ties;
        this.agents = agents;
    }

    Optional<Request> find(String number, SignedInResident resident, HttpServletRequest browser) {
        Optional<Request> request = store.find(number);
        if (mandate.inForce()) {
            return request.filter(found -> mandate.opens(found, browser));
        }
        boolean shown = pass.opens(browser, number);
        return request.filter(
                found ->
                        shown
                                || filedBy(found.residentId(), resident)
                                || agents.by(Actor.current(), found)
                                || merged(found, resident, browser)
                                || ofAChild(found, resident, browser));
    }

    /** Read by both parents; written by the one who filed it. */
    private boolean ofAChild(
            Request request, SignedInResident resident, HttpServletRequest browser) {
        return resident != null
                && browser.getMethod().equals("GET")
                && family.of(resident.id()).contains(request.id());
    }

    /**
     * @throws NotFound whatever the reason, also of one that was erased, so that nobody learns
     *     which numbers exist
     */
    public Request open(String number, SignedInResident resident, HttpServletRequest browser) {
        return find(number, resident, browser)
                .filter(request -> !request.erased())
                .orElseThrow(NotFound::new);
    }

    /** Who may follow one of several merged requests may follow them all. */
    private boolean merged(Request request, SignedInResident resident, HttpServletRequest browser) {
        return ties.family(request.id()).stream()
                .anyMatch(
                        one ->
                                pass.opens(browser, one.number())
                                        || filedBy(one.residentId(), resident));
    }

    private static boolean filedBy(Long owner, SignedInResident resident) {
        return resident != null && owner != null && owner == resident.id();
    }
}
