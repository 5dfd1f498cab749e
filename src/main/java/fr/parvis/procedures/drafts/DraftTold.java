package fr.parvis.procedures.drafts;

import fr.parvis.kernel.Auditable;

/** A fact about a draft, for the journal: it was begun, given up… */
public record DraftTold(String what, String code) implements Auditable {
    @Override
    public String action() {
        return "procedure.draft." + what;
    }

    @Override
    public String subject() {
        return "procedure:" + code;
    }
}
