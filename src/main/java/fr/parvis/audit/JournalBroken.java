package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import fr.parvis.kernel.Auditable;
import java.util.Locale;

/** The weekly check found the journal of the current commune touched; told once for each fault. */
public record JournalBroken(Broken found) implements Auditable {

    @Override
    public String action() {
        return "journal.broken";
    }

    @Override
    public String subject() {
        return "journal";
    }

    @Override
    public String detail() {
        return found.fault().name().toLowerCase(Locale.ROOT) + ":" + found.entry();
    }
}
