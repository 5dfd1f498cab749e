package fr.parvis.privacy;

import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.DataSubject;

/** All that is kept about a person was gathered for them. */
public record PersonalDataCopied(DataSubject person, String owner) implements Auditable {

    @Override
    public String action() {
        return "privacy.data-copied";
    }

    @Override
    public String subject() {
        return person.resident() > 0 ? "resident:" + person.resident() : owner;
    }
}
