package fr.parvis.ui;

/**
 * A line of the error summary.
 *
 * @param id of the field it leads to
 * @param message what is wrong and what to do, in the reader's language
 */
public record ErrorLink(String id, String message) {}
