package fr.parvis.requests.kin;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two requests that may become one.
 *
 * @param keeps the one that goes on
 * @param ends the one that ends for it
 * @param shared by what they are of the same person
 */
record Merging(
        Request keeps, Revision keepsBy, Request ends, Revision endsBy, Set<Sameness> shared) {

    static Merging of(Request keeps, Revision keepsBy, Request ends, Revision endsBy) {
        Set<Sameness> shared =
                PersonKeys.shared(
                        PersonKeys.of(keeps, keepsBy.definition().form()),
                        PersonKeys.of(ends, endsBy.definition().form()));
        return new Merging(keeps, keepsBy, ends, endsBy, shared);
    }

    /** The order of the reasons is the order in which a person should hear them. */
    Optional<MergeRefused> refusal(MergeRequests.Order order) {
        return impossible().or(() -> overtaken(order)).or(() -> unchecked(order));
    }

    private Optional<MergeRefused> impossible() {
        if (keeps.id() == ends.id()) {
            return Optional.of(new MergeRefused.Itself());
        }
        if (!keeps.procedureCode().equals(ends.procedureCode())) {
            return Optional.of(new MergeRefused.OtherProcedure());
        }
        return shared.isEmpty() ? Optional.of(new MergeRefused.OtherPerson()) : Optional.empty();
    }

    private Optional<MergeRefused> overtaken(MergeRequests.Order order) {
        if (keeps.version() != order.keepsVersion()) {
            return usual(new HandlingRefused.Changed(keeps));
        }
        if (ends.version() != order.endsVersion()) {
            return usual(new HandlingRefused.Changed(ends));
        }
        if (keeps.closed() || ends.closed()) {
            return usual(new HandlingRefused.Closed());
        }
        if (ends.decided()) {
            return Optional.of(new MergeRefused.Decided());
        }
        return Stream.of(missingRole(keeps, keepsBy, order), missingRole(ends, endsBy, order))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(role -> usual(new HandlingRefused.NotYours(role)));
    }

    /** Who ends a request otherwise ends it so too: the turn must be theirs. */
    private static Optional<String> missingRole(
            Request request, Revision revision, MergeRequests.Order order) {
        String role = revision.definition().circuit().step(request.step()).role();
        SignedInAgent agent = order.agent();
        return Rights.may(agent, Role.ofCode(role), request.place())
                ? Optional.empty()
                : Optional.of(role);
    }

    private Optional<MergeRefused> unchecked(MergeRequests.Order order) {
        return shared.stream().anyMatch(Sameness::sure) || order.checked()
                ? Optional.empty()
                : Optional.of(new MergeRefused.Unchecked());
    }

    private static Optional<MergeRefused> usual(HandlingRefused reason) {
        return Optional.of(new MergeRefused.AsUsual(reason));
    }
}
