package fr.parvis.procedures;

import fr.parvis.kernel.Auditable;

public record RevisionPublished(String code, int number) implements Auditable {
    @Override
    public String action() {
        return "procedure.published";
    }

    @Override
    public String subject() {
        return "procedure:" + code;
    }

    @Override
    public String detail() {
        return "revision " + number;
    }
}
