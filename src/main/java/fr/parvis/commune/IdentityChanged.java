package fr.parvis.commune;

import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.CommuneId;

/** A town hall's contacts, hours or colour changed, or who answers for personal data in it. */
public record IdentityChanged(CommuneId commune, String action) implements Auditable {

    static final String DATA_PROTECTION = "commune.data-protection-changed";

    public IdentityChanged(CommuneId commune) {
        this(commune, "commune.identity-changed");
    }

    @Override
    public String subject() {
        return "commune:" + commune;
    }
}
