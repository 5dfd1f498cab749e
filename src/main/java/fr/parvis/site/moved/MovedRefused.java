package fr.parvis.site.moved;

import fr.parvis.kernel.Refusal;

/** Why an old address leads nowhere. */
public sealed interface MovedRefused extends Refusal {

    /** What was typed as the old one is none. */
    record NoAddress() implements MovedRefused {
        @Override
        public String code() {
            return "site.moved.no-address";
        }
    }

    /** It would lead to another site: whoever could write it there could lead residents astray. */
    record Elsewhere() implements MovedRefused {
        @Override
        public String code() {
            return "site.moved.elsewhere";
        }
    }

    /** It would come back to itself. */
    record Loop() implements MovedRefused {
        @Override
        public String code() {
            return "site.moved.loop";
        }
    }
}
