package fr.parvis.procedures.studio;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a draft is not published. */
public sealed interface NotYet extends Refusal {

    /** Somebody changed it since the agent read it. */
    record Moved() implements NotYet {
        @Override
        public String code() {
            return "studio.publish.moved";
        }
    }

    record Mistaken(int mistakes) implements NotYet {
        @Override
        public String code() {
            return "studio.publish.mistaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mistakes);
        }
    }

    /** The agent has not said to have read the warnings. */
    record Unread(int warnings) implements NotYet {
        @Override
        public String code() {
            return "studio.publish.unread";
        }

        @Override
        public List<Object> arguments() {
            return List.of(warnings);
        }
    }
}
