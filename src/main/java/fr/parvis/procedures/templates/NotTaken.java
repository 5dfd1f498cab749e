package fr.parvis.procedures.templates;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a proposal was not taken up. */
sealed interface NotTaken extends Refusal {

    /** Our text or the template changed since the agent read them. */
    record Moved() implements NotTaken {
        @Override
        public String code() {
            return "templates.moved";
        }
    }

    /** Conflicts on which the agent has not said whose word stands. */
    record Undecided(int conflicts) implements NotTaken {
        @Override
        public String code() {
            return "templates.undecided";
        }

        @Override
        public List<Object> arguments() {
            return List.of(conflicts);
        }
    }
}
