package fr.parvis.account.proof;

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

    record MailCode(String typed) implements Shown {
        @Override
        public String field() {
            return "mailCode";
        }
    }
}
