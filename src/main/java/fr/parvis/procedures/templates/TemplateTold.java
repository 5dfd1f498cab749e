package fr.parvis.procedures.templates;

import fr.parvis.kernel.Auditable;

/** A fact about a template, for the journal: it was offered, adopted, merged… */
public record TemplateTold(String what, String code, String detail) implements Auditable {
    @Override
    public String action() {
        return "procedure.template." + what;
    }

    @Override
    public String subject() {
        return "procedure:" + code;
    }
}
