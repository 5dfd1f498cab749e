package fr.parvis.account;

import fr.parvis.kernel.Auditable;

/**
 * A mandate ended before its time; nothing is done under it any more.
 *
 * @param how {@code account}, {@code paper}, {@code holder}, {@code town-hall} or {@code left}
 */
public record MandateEnded(long mandate, String how) implements Auditable {

    @Override
    public String action() {
        return "mandate.ended";
    }

    @Override
    public String subject() {
        return Mandate.reference(mandate);
    }

    @Override
    public String detail() {
        return how;
    }
}
