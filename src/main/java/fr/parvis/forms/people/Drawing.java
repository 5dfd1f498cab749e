package fr.parvis.forms.people;

import java.util.regex.Pattern;

/**
 * A line drawn by hand, as the path of an SVG in a field of 600 by 200: moves and lines between
 * whole numbers, nothing that could be anything else.
 */
final class Drawing {

    private static final Pattern PATH = Pattern.compile("(?:[ML]\\d{1,3} \\d{1,3}){2,2000}+");

    private Drawing() {}

    static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }
}
