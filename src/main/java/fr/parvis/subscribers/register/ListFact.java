package fr.parvis.subscribers.register;

import fr.parvis.kernel.Auditable;

/** A list of subscribers came in or went out. */
record ListFact(String action, String detail) implements Auditable {
    @Override
    public String subject() {
        return "subscribers";
    }
}
