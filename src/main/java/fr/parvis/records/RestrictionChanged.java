package fr.parvis.records;

import java.util.Set;

/**
 * Something, or all of a person, is from now on only stored, or no longer so.
 *
 * @param subject as rules name it
 * @param others subjects that stay restricted
 */
public record RestrictionChanged(String subject, boolean restricted, Set<String> others) {}
