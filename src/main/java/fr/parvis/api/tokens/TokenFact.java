package fr.parvis.api.tokens;

import fr.parvis.kernel.Auditable;

/** A token was made, ended, or changed hands. */
record TokenFact(String action, long token, String detail) implements Auditable {

    @Override
    public String subject() {
        return "token:" + token;
    }
}
