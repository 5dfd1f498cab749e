package fr.parvis.privacy.register;

import fr.parvis.kernel.Auditable;

/** The commune added, changed or ended an activity of its own in the register. */
record EntryKept(String code, String detail, boolean ended) implements Auditable {

    @Override
    public String action() {
        return ended ? "privacy.entry-ended" : "privacy.entry-kept";
    }

    @Override
    public String subject() {
        return "register:" + code;
    }
}
