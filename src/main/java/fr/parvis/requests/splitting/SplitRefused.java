package fr.parvis.requests.splitting;

import fr.parvis.kernel.Refusal;
import fr.parvis.requests.life.HandlingRefused;

/** Why a request is not split. */
public sealed interface SplitRefused extends Refusal {

    /** What refuses other gestures too. */
    record AsUsual(HandlingRefused reason) implements SplitRefused, Refusal.Borrowed {}

    /** It is not open, or asks for nothing that this one answers. */
    record NoSuchProcedure() implements SplitRefused {
        @Override
        public String code() {
            return "requests.splitting.no-such-procedure";
        }
    }

    record NothingChosen() implements SplitRefused {
        @Override
        public String code() {
            return "requests.splitting.nothing-chosen";
        }
    }

    record ReasonMissing() implements SplitRefused {
        @Override
        public String code() {
            return "requests.splitting.reason-missing";
        }
    }
}
