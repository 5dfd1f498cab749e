package fr.parvis.search.words;

import java.time.LocalDate;

/**
 * What people looked for and did not find.
 *
 * @param times within the days that are kept
 */
public record MissedWord(String words, long times, LocalDate latest) {}
