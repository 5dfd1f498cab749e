package fr.parvis.requests.correction;

/**
 * A field to correct.
 *
 * @param field id of a field of the form, not of one in a group
 * @param words what is wrong with it, said to the resident
 */
public record Wanted(String field, String words) {}
