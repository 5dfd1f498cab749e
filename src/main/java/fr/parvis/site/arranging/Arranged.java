package fr.parvis.site.arranging;

import fr.parvis.kernel.Auditable;

/** The home page or the menu was published in a new arrangement. */
public record Arranged(String part) implements Auditable {
    @Override
    public String action() {
        return "site.arranged";
    }

    @Override
    public String subject() {
        return "site:" + part;
    }
}
