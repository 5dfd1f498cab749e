package fr.parvis.account.helpers;

import fr.parvis.kernel.Auditable;

/** Somebody may act for others from now on, under mandates. */
record Accredited(long resident, String organisation) implements Auditable {

    @Override
    public String action() {
        return "helper.accredited";
    }

    @Override
    public String subject() {
        return "resident:" + resident;
    }

    @Override
    public String detail() {
        return organisation;
    }
}
