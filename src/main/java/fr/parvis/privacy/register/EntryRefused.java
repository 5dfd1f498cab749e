package fr.parvis.privacy.register;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why an activity of the commune was not kept. */
sealed interface EntryRefused extends Refusal {

    /**
     * @param fields names of those without an answer
     */
    record Incomplete(List<String> fields) implements EntryRefused {
        @Override
        public String code() {
            return "privacy.entry-incomplete";
        }
    }

    /** Somebody else changed it since it was read. */
    record Overtaken() implements EntryRefused {
        @Override
        public String code() {
            return "privacy.entry-overtaken";
        }
    }
}
