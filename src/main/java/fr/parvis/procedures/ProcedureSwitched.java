package fr.parvis.procedures;

import fr.parvis.kernel.Auditable;

/** A procedure was closed, or opened again. */
public record ProcedureSwitched(String action, String code) implements Auditable {
    @Override
    public String subject() {
        return "procedure:" + code;
    }
}
