package fr.parvis.requests.splitting;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request of which a part may go on by itself.
 *
 * @param to procedures that ask for something it answers, its own first
 */
public record Splitting(Request request, Revision revision, List<Revision> to) {

    /**
     * @param version that the agent saw
     * @param procedure code of the one that the part is a request of
     * @param fields whose answers go with it
     * @param files of the thread that go with it
     * @param words why, read by the resident
     */
    public record Order(
            long request,
            int version,
            String procedure,
            Collection<String> fields,
            Collection<Long> files,
            String words,
            SignedInAgent agent) {}

    public Optional<Revision> to(String procedure) {
        return to.stream().filter(one -> one.code().equals(procedure)).findFirst();
    }

    /** Fields whose answers may go with the part. */
    public List<String> shared(Revision target) {
        return SharedFields.of(
                revision.definition().form(), target.definition().form(), request.answers());
    }

    /** What goes with the part: what was chosen, and the answers that it depends on. */
    Set<String> taken(Revision target, Order order) {
        return SharedFields.withNeeded(target.definition().form(), order.fields(), shared(target));
    }

    /** The order of the reasons is the order in which a person should hear them. */
    Optional<SplitRefused> refusal(Order order) {
        Step step = revision.definition().circuit().step(request.step());
        if (request.version() != order.version()) {
            return usual(new HandlingRefused.Changed(request));
        }
        if (request.closed()) {
            return usual(new HandlingRefused.Closed());
        }
        if (!Rights.may(order.agent(), Role.ofCode(step.role()), request.place())) {
            return usual(new HandlingRefused.NotYours(step.role()));
        }
        return to(order.procedure())
                .map(target -> unclear(order, target))
                .orElse(Optional.of(new SplitRefused.NoSuchProcedure()));
    }

    private Optional<SplitRefused> unclear(Order order, Revision target) {
        if (order.fields().isEmpty() || !shared(target).containsAll(order.fields())) {
            return Optional.of(new SplitRefused.NothingChosen());
        }
        return order.words().isBlank()
                ? Optional.of(new SplitRefused.ReasonMissing())
                : Optional.empty();
    }

    private static Optional<SplitRefused> usual(HandlingRefused reason) {
        return Optional.of(new SplitRefused.AsUsual(reason));
    }
}
