package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.kernel.Auditable;

/** Its holder begins to act. */
record MandateUsed(Mandate mandate) implements Auditable {

    @Override
    public String action() {
        return "mandate.used";
    }

    @Override
    public String subject() {
        return mandate.reference();
    }

    @Override
    public String forWhom() {
        return mandate.principal().name();
    }
}
