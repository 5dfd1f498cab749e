package fr.parvis.ui;

/**
 * A line of the opening hours.
 *
 * @param days for example {@code Lundi au vendredi}
 * @param slots for example {@code 9 h – 12 h et 14 h – 17 h}
 */
public record WeekLine(String days, String slots) {}
