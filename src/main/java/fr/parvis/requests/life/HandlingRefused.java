package fr.parvis.requests.life;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a request does not move. */
public sealed interface HandlingRefused extends Refusal {

    /** Somebody was faster; the page shows what changed and keeps what was typed. */
    record Changed(Request now) implements HandlingRefused {
        @Override
        public String code() {
            return "requests.changed";
        }
    }

    record NotYours(String role) implements HandlingRefused {
        @Override
        public String code() {
            return "requests.not-yours";
        }

        @Override
        public List<Object> arguments() {
            return List.of(role);
        }
    }

    /**
     * Other hands must act here than at an earlier step.
     *
     * @param step the earlier one, in the town hall's words
     */
    record ActedBefore(LocalizedText step) implements HandlingRefused {
        @Override
        public String code() {
            return "requests.acted-before";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    /** Its person asked that it be stored and not used (GDPR, article 18). */
    record Frozen() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.frozen";
        }
    }

    record Closed() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.closed";
        }
    }

    record NoSuchTransition() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.no-such-transition";
        }
    }

    /** Nothing is written to the resident at this choice. */
    record NoLetter() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.no-letter";
        }
    }

    record ReasonMissing() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.reason-missing";
        }
    }

    record TakenBy(String name) implements HandlingRefused {
        @Override
        public String code() {
            return "requests.taken-by";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** No text allows it here, it was done already, or silence has decided. */
    record NotExtensible() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.not-extensible";
        }
    }

    /** Silence has not decided, or it decided otherwise. */
    record NotDue() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.not-due";
        }
    }

    /** The same person may not approve twice. */
    record ApprovedAlready() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.approved-already";
        }
    }

    /** No colleague was chosen, or one who cannot act where it stands. */
    record NoColleague() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.no-colleague";
        }
    }

    /** No department was chosen, or the one that has it already. */
    record NoDepartment() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.no-department";
        }
    }

    /** Nobody of that department could act: it would lie there unseen. */
    record NobodyThere() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.nobody-there";
        }
    }

    /** No authority was chosen, or one that does not take this procedure. */
    record NoAuthority() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.no-authority";
        }
    }

    /** It is on its way to another authority. */
    record Leaving() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.leaving";
        }
    }

    record NothingAsked() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.nothing-asked";
        }
    }

    record WordsMissing() implements HandlingRefused {
        @Override
        public String code() {
            return "requests.words-missing";
        }
    }
}
