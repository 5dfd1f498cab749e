package fr.parvis.forms.people;

import java.util.regex.Pattern;

/** What a browser sends of a drawing: the path of a {@link fr.parvis.forms.Drawn}, or not. */
final class Drawing {

    private static final Pattern PATH = Pattern.compile("(?:[ML]\\d{1,3} \\d{1,3}){2,2000}+");

    private Drawing() {}

    static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }
}
