package fr.parvis.requests.retention;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.records.Hold;
import fr.parvis.records.Holds;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.CardSource;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the page of a request that it is held or frozen, and lets administrators hold it. */
@Component
class HoldCard implements CardSource {

    private final Holds holds;
    private final Clock clock;

    HoldCard(Holds holds, Clock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public Optional<StepCard> forAgent(Request request, SignedInAgent agent, Frame frame) {
        LocalDate today = LocalDate.now(clock);
        List<Hold> active =
                holds
                        .of(
                                EndedRequests.subjects(
                                        request.id(),
                                        request.residentId(),
                                        request.applicant().email()))
                        .stream()
                        .filter(hold -> hold.holds(today))
                        .toList();
        boolean administers = Rights.anywhere(agent, Permission.ADMINISTER);
        if (active.isEmpty() && !administers) {
            return Optional.empty();
        }
        StepCard card =
                active.isEmpty()
                        ? new StepCard(
                                null,
                                "lock",
                                frame.t("requests.retention.card.free"),
                                List.of(frame.t("requests.retention.card.free.said")))
                        : card(active, frame);
        return Optional.of(
                administers
                        ? card.leadingTo(
                                frame.t("requests.retention.card.hold"),
                                "/bureau/conservation/retenues?quoi=" + request.number())
                        : card);
    }

    private static StepCard card(List<Hold> active, Frame frame) {
        boolean frozen = active.stream().anyMatch(hold -> hold.kind() == Holds.Kind.RESTRICTION);
        String key = frozen ? "requests.retention.card.frozen" : "requests.retention.card.held";
        return new StepCard(
                "warn",
                "lock",
                frame.t(key),
                active.stream()
                        .map(
                                hold ->
                                        frame.t(
                                                hold.kind() == Holds.Kind.RESTRICTION
                                                        ? "requests.retention.card.frozen.said"
                                                        : "requests.retention.card.held.said",
                                                hold.reason()))
                        .toList());
    }

    /** A hold is nobody's business outside; a restriction is its person's. */
    @Override
    public Optional<StepCard> forResident(Request request, Frame frame) {
        return request.frozen()
                ? Optional.of(
                        new StepCard(
                                null,
                                "lock",
                                frame.t("requests.retention.card.yours"),
                                List.of(frame.t("requests.retention.card.yours.said"))))
                : Optional.empty();
    }
}
