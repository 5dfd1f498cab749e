package fr.parvis.requests.passing;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.Procedures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The only class through which a request, or news of it, goes from one commune to another (ADR 8).
 * Each verb binds the other commune for its own few statements, so that the row policies hold on
 * both sides, and each asks first whether this passage was ordered.
 */
@Component
class Crossing {

    private final Procedures procedures;
    private final Files files;
    private final ReceiveThere there;
    private final StandsThere stands;

    Crossing(Procedures procedures, Files files, ReceiveThere there, StandsThere stands) {
        this.procedures = procedures;
        this.files = files;
        this.there = there;
        this.stands = stands;
    }

    /** Whether another commune offers a procedure to residents; nothing else of it is told. */
    boolean takes(CommuneId other, String procedure) {
        return !other.equals(CommuneScope.current())
                && CommuneScope.call(other, () -> offers(procedure));
    }

    /**
     * Delivers what left the current commune, in the caller's transaction: it arrives there and
     * ends here together, or not at all.
     *
     * @param passage locked, and still leaving
     * @return empty when the other commune does not take the procedure any more
     */
    Optional<Arrival> deliver(Passage passage, Parcel parcel) {
        boolean ordered =
                passage.state() == Passage.State.LEAVING
                        && passage.id() == parcel.passage()
                        && parcel.from().equals(CommuneScope.current());
        if (!ordered || !takes(passage.to(), parcel.request().procedureCode())) {
            return Optional.empty();
        }
        var bearer = new Actor(Actor.Kind.SYSTEM, 0, parcel.fromName(), "");
        return Optional.of(
                CommuneScope.call(
                        passage.to(),
                        () -> Actor.call(bearer, () -> there.receive(parcel, copies(parcel)))));
    }

    /** How a request stands where it arrived; only of what the current commune passed on itself. */
    Optional<There> standing(Passage passage) {
        if (!passage.arrived()) {
            return Optional.empty();
        }
        return CommuneScope.call(passage.to(), () -> stands.of(passage));
    }

    private boolean offers(String procedure) {
        return procedures
                .current(procedure)
                .filter(one -> one.definition().kind() != Kind.REDIRECT)
                .filter(one -> one.definition().kind() != Kind.INTERNAL)
                .isPresent();
    }

    /** By the id of the original; the contents are read on one side and written on the other. */
    private Map<Long, StoredFile> copies(Parcel parcel) {
        Map<Long, StoredFile> copies = new HashMap<>();
        for (StoredFile original : parcel.files()) {
            try (InputStream content =
                    CommuneScope.call(parcel.from(), () -> files.open(original.id()))) {
                copies.put(original.id(), files.adopt(original, content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return copies;
    }
}
