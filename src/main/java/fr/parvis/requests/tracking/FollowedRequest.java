package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens a request for somebody who may follow it: who has shown its code, or whose account filed
 * it.
 */
@Component
public class FollowedRequest {

    private final RequestStore store;
    private final TrackingPass pass;

    FollowedRequest(RequestStore store, TrackingPass pass) {
        this.store = store;
        this.pass = pass;
    }

    Optional<Request> find(String number, SignedInResident resident, HttpServletRequest browser) {
        Optional<Request> request = store.find(number);
        boolean shown = pass.opens(browser, number);
        return request.filter(found -> shown || filedBy(found, resident));
    }

    /**
     * @throws NotFound whatever the reason, so that nobody learns which numbers exist
     */
    public Request open(String number, SignedInResident resident, HttpServletRequest browser) {
        return find(number, resident, browser).orElseThrow(NotFound::new);
    }

    private static boolean filedBy(Request request, SignedInResident resident) {
        return resident != null
                && request.residentId() != null
                && request.residentId() == resident.id();
    }
}
