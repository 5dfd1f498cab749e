package fr.parvis.alerts.life;

import fr.parvis.kernel.Refusal;

/** Why somebody cannot approve. */
public sealed interface ApprovalRefused extends Refusal {

    /** One's own message needs somebody else. */
    record Own() implements ApprovalRefused {
        @Override
        public String code() {
            return "alerts.approval.own";
        }
    }

    /** Somebody approved or refused it before. */
    record Decided() implements ApprovalRefused {
        @Override
        public String code() {
            return "alerts.approval.decided";
        }
    }

    /** The alert is over. */
    record TooLate() implements ApprovalRefused {
        @Override
        public String code() {
            return "alerts.approval.too-late";
        }
    }
}
