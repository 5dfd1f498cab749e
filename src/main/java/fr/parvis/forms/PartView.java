package fr.parvis.forms;

/**
 * One input of a composed field.
 *
 * @param label key of its label
 * @param autocomplete or null
 * @param inputmode or null
 * @param width or null for the whole line
 */
public record PartView(
        String name,
        String label,
        boolean required,
        String autocomplete,
        String inputmode,
        String width) {}
