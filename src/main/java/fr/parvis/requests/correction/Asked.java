package fr.parvis.requests.correction;

import fr.parvis.forms.PageView;

/**
 * What a resident is asked to correct, as their page shows it.
 *
 * @param words of the town hall for the whole, or empty
 * @param page only the fields to correct
 * @param typed what they began to write to the town hall with it, or empty
 */
public record Asked(String words, PageView page, String typed) {}
