package fr.parvis.desk.today;

/**
 * A day as the list shows it: a few characters to scan down the page.
 *
 * @param tone {@code danger}, {@code warn}, or null
 * @param spoken the same as a sentence, for those who hear it
 */
public record Due(String big, String small, String tone, String spoken) {}
