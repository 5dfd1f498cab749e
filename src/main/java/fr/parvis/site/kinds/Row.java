package fr.parvis.site.kinds;

/**
 * A line of a table of two columns.
 *
 * @param beside may be empty
 */
public record Row(String main, String beside) {}
