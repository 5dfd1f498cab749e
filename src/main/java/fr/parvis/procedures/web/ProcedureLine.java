package fr.parvis.procedures.web;

import fr.parvis.procedures.Revision;
import java.time.Instant;

/**
 * One procedure in the list of the desk.
 *
 * @param revision online, or null
 * @param draftSavedAt when somebody last wrote in its draft, or null without a draft
 * @param proposed a newer edition of the template it follows waits
 */
public record ProcedureLine(
        String code, String title, Revision revision, Instant draftSavedAt, boolean proposed) {

    public boolean online() {
        return revision != null;
    }

    public boolean drafted() {
        return draftSavedAt != null;
    }
}
