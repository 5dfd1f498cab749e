package fr.parvis.requests.steps;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.ui.Frame;
import java.util.Optional;

/** A shelf: what the machine does at a kind of step. A kind nobody contributes waits for people. */
public interface StepKind {

    Kind kind();

    /** The request just came here; in the transaction of the transition that led here. */
    Standing enter(Work work);

    /**
     * Something may have happened since, or the time came: looks again. May be asked at any moment,
     * any number of times, and changes nothing while the answer is the same.
     *
     * @param due the moment it waited for has come
     */
    default Standing look(Work work, boolean due) {
        return Standing.waits();
    }

    /** What a resident reads who stands there; nothing where nothing but waiting is asked. */
    default Optional<StepCard> forResident(Work work, Frame frame) {
        return Optional.empty();
    }

    /** What agents read of it, there ({@link Work#here}) or elsewhere in the circuit. */
    default Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        return Optional.empty();
    }

    /** The request leaves the step, whoever moved it. */
    default void leave(Work work) {}
}
