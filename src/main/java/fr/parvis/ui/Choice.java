package fr.parvis.ui;

/**
 * A possible answer.
 *
 * @param hint null for none
 */
public record Choice(String value, String label, String hint, boolean chosen) {}
