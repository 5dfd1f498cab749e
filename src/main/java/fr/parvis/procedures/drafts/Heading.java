package fr.parvis.procedures.drafts;

import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param title in French, or null while it has none
 */
public record Heading(String code, String title, Instant savedAt) {}
