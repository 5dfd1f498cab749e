package fr.parvis.account.helpers;

import fr.parvis.kernel.Auditable;

/** Somebody is no longer an accredited helper. */
public record AccreditationEnded(long helper, long resident) implements Auditable {

    @Override
    public String action() {
        return "helper.ended";
    }

    @Override
    public String subject() {
        return "resident:" + resident;
    }
}
