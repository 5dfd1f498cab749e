package fr.parvis.commune;

import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.CommuneId;

/** A town hall's contacts, hours or colour changed. */
public record IdentityChanged(CommuneId commune) implements Auditable {
    @Override
    public String action() {
        return "commune.identity-changed";
    }

    @Override
    public String subject() {
        return "commune:" + commune;
    }
}
