package fr.parvis.commune;

import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.CommuneId;

/**
 * A commune opened. Listeners run inside the transaction with the commune bound: each module lays
 * its own ground (procedures of the library, first administrator…).
 *
 * @param administrator e-mail to invite, or null
 */
public record CommuneOpened(CommuneId commune, String insee, String administrator)
        implements Auditable {
    @Override
    public String action() {
        return "commune.opened";
    }

    @Override
    public String subject() {
        return "commune:" + insee;
    }
}
