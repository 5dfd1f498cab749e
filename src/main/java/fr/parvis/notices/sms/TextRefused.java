package fr.parvis.notices.sms;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why an SMS is not even queued. */
public sealed interface TextRefused extends Refusal {

    /** The commune has no provider. */
    record NoProvider() implements TextRefused {
        @Override
        public String code() {
            return "notices.sms.no-provider";
        }
    }

    /** No number that can receive an SMS. */
    record NoMobile() implements TextRefused {
        @Override
        public String code() {
            return "notices.sms.no-mobile";
        }
    }

    /** Somebody answered STOP from this number. */
    record OptedOut() implements TextRefused {
        @Override
        public String code() {
            return "notices.sms.opted-out";
        }
    }

    record TooLong(int parts) implements TextRefused {
        @Override
        public String code() {
            return "notices.sms.too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(parts, SmsText.MOST_PARTS);
        }
    }

    /** The month may cost no more. */
    record CapReached() implements TextRefused {
        @Override
        public String code() {
            return "notices.sms.cap-reached";
        }
    }
}
