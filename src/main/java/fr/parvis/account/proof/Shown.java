package fr.parvis.account.proof;

import fr.parvis.account.passkeys.RelyingParty;

/** What somebody shows to prove who they are. */
sealed interface Shown {

    /** The input it was typed into. */
    String field();

    record Password(String typed) implements Shown {
        @Override
        public String field() {
            return "password";
        }
    }

    /** Of an application, or of the paper with recovery codes. */
    record Code(String typed) implements Shown {
        @Override
        public String field() {
            return "code";
        }
    }

    /**
     * @param credential what the device signed
     */
    record Passkey(String credential, RelyingParty party) implements Shown {
        @Override
        public String field() {
            return "passkey";
        }
    }

    record MailCode(String typed) implements Shown {
        @Override
        public String field() {
            return "mailCode";
        }
    }
}
