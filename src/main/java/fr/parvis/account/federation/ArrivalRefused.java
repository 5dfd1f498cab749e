package fr.parvis.account.federation;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why somebody whom a provider vouches for does not come in. */
sealed interface ArrivalRefused extends Refusal {

    /** The claims hold no name. */
    record Nameless() implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.nameless";
        }
    }

    /** The identity already opens another account. */
    record OfAnotherAccount() implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.of-another-account";
        }
    }

    /** Who began to link is no longer signed in here. */
    record SignedOutMeanwhile() implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.signed-out-meanwhile";
        }
    }

    /** Works for somebody else than this town hall. */
    record AnotherEmployer(String siret) implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.another-employer";
        }

        @Override
        public List<Object> arguments() {
            return List.of(siret);
        }
    }

    /** Nobody has invited somebody with this address. */
    record NotInvited(String email) implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.not-invited";
        }

        @Override
        public List<Object> arguments() {
            return List.of(email);
        }
    }

    /** The link of the invitation is no longer good. */
    record InvitationExpired() implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.invitation-expired";
        }
    }

    /** The account is closed. */
    record Closed() implements ArrivalRefused {
        @Override
        public String code() {
            return "account.federation.closed";
        }
    }
}
