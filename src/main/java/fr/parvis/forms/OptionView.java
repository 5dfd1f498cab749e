package fr.parvis.forms;

/**
 * One of several answers to choose from, in the reader's language.
 *
 * @param hint or null
 */
public record OptionView(String value, String label, String hint) {}
