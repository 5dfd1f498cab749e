package fr.parvis.audit;

import fr.parvis.kernel.Auditable;

/** Something that happened to the journal itself, which is written in it too. */
record JournalFact(String action, String detail) implements Auditable {

    @Override
    public String subject() {
        return "journal";
    }
}
