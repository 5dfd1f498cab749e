package fr.parvis.site.declaration;

import fr.parvis.kernel.Auditable;

/** An audit was recorded; the declaration says what it found. */
public record AuditRecorded(int rate) implements Auditable {
    @Override
    public String action() {
        return "site.audit-recorded";
    }

    @Override
    public String subject() {
        return "site:accessibility";
    }

    @Override
    public String detail() {
        return rate + " %";
    }
}
