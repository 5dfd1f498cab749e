package fr.parvis.forms.types;

import fr.parvis.forms.PartView;

/**
 * One text of a composed answer.
 *
 * @param autocomplete the standard name of this information (WCAG 1.3.5), or null
 * @param inputmode or null
 * @param width of the input, in figures of the stylesheet, or null for the whole line
 */
public record Part(
        String name, boolean required, String autocomplete, String inputmode, String width) {

    public static final int MAX_LENGTH = 200;

    public String in(Object answer) {
        return Parts.text(answer, name);
    }

    /** The key of what to say when it is missing. */
    String missing(String type) {
        return "forms." + type + "." + name + ".missing";
    }

    PartView in(String type, boolean fill) {
        return new PartView(
                name,
                "forms." + type + "." + name,
                required,
                fill ? autocomplete : null,
                inputmode,
                width);
    }
}
