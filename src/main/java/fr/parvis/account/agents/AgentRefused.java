package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Why an agent's account cannot be made or changed so. */
sealed interface AgentRefused extends Refusal {

    /** The field of the form that it concerns. */
    String field();

    int LONGEST = 200;

    /** What is wrong with how somebody is to be called. */
    static Optional<AgentRefused> of(AgentName who) {
        if (who.name().isBlank() || who.name().length() > LONGEST) {
            return Optional.of(new NameMissing());
        }
        return who.title().length() > LONGEST ? Optional.of(new TitleTooLong()) : Optional.empty();
    }

    record TitleTooLong() implements AgentRefused {
        @Override
        public String code() {
            return "account.title-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(LONGEST);
        }

        @Override
        public String field() {
            return "title";
        }
    }

    record NameMissing() implements AgentRefused {
        @Override
        public String code() {
            return "account.name-missing";
        }

        @Override
        public String field() {
            return "name";
        }
    }

    record InvalidEmail() implements AgentRefused {
        @Override
        public String code() {
            return "account.invalid-email";
        }

        @Override
        public String field() {
            return "email";
        }
    }

    record EmailTaken(String email) implements AgentRefused {
        @Override
        public String code() {
            return "account.email-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(email);
        }

        @Override
        public String field() {
            return "email";
        }
    }

    /** Somebody must remain who can open accounts. */
    record LastAdministrator() implements AgentRefused {
        @Override
        public String code() {
            return "account.last-administrator";
        }

        @Override
        public String field() {
            return "administrator";
        }
    }
}
