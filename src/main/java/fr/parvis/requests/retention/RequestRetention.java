package fr.parvis.requests.retention;

import fr.parvis.kernel.Outcome;
import fr.parvis.notices.Delivery;
import fr.parvis.notices.Notices;
import fr.parvis.payments.Payments;
import fr.parvis.records.Disposed;
import fr.parvis.records.Due;
import fr.parvis.records.RetentionRule;
import fr.parvis.records.StillNeeded;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Requests, each as long as the revision it was filed on says. */
@Component
class RequestRetention implements RetentionRule {

    static final String CODE = "request";

    private final EndedRequests ended;
    private final RequestStore store;
    private final Payments payments;
    private final Notices notices;
    private final EraseRequest erase;

    RequestRetention(
            EndedRequests ended,
            RequestStore store,
            Payments payments,
            Notices notices,
            EraseRequest erase) {
        this.ended = ended;
        this.store = store;
        this.payments = payments;
        this.notices = notices;
        this.erase = erase;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String key() {
        return "requests.retention";
    }

    @Override
    public List<Due> due(LocalDate today, long after, int limit) {
        return ended.page(today, after, limit);
    }

    @Override
    public Outcome<Due, StillNeeded> check(long thing, LocalDate today) {
        Request request = store.lock(thing);
        Optional<Due> due = ended.one(today, thing);
        return due.isEmpty()
                ? Outcome.refused(new StillNeeded(why(request)))
                : stillAwaited(request)
                        .<Outcome<Due, StillNeeded>>map(
                                key -> Outcome.refused(new StillNeeded(key)))
                        .orElseGet(() -> Outcome.done(due.get()));
    }

    @Override
    public Disposed dispose(Due due) {
        return erase.erase(due.thing());
    }

    private static String why(Request request) {
        if (request.erased()) {
            return "requests.retention.kept.erased";
        }
        if (!request.closed()) {
            return "requests.retention.kept.open";
        }
        return request.unread() > 0
                ? "requests.retention.kept.unread"
                : "requests.retention.kept.under-way";
    }

    /** What other modules still have to do about it. */
    private Optional<String> stillAwaited(Request request) {
        if (!payments.owed(Set.of(request.reference())).isEmpty()) {
            return Optional.of("requests.retention.kept.payment");
        }
        boolean waiting =
                notices.about(request.reference()).stream()
                        .anyMatch(one -> one.state() == Delivery.State.WAITING);
        return waiting ? Optional.of("requests.retention.kept.message") : Optional.empty();
    }
}
