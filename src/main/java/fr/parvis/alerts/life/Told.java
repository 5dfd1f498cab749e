package fr.parvis.alerts.life;

/**
 * An alert with the last of its waves that everybody may read.
 *
 * @param wave the words that hold now
 */
public record Told(Alert alert, Wave wave) {}
