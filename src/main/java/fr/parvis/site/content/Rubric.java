package fr.parvis.site.content;

import fr.parvis.kernel.LocalizedText;

/**
 * A heading under which contents stand.
 *
 * @param code stable, part of addresses
 * @param department id of the one whose editors write under it; null when all editors do
 * @param place smaller comes first
 */
public record Rubric(long id, String code, LocalizedText name, Long department, int place) {}
