package fr.parvis.account;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is shown of a name where there is little room, or where the whole would say too much. */
final class Initials {

    private Initials() {}

    /** First letters of the first two words. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase())
                .collect(Collectors.joining());
    }

    /** Name and title, or the name alone. */
    static String present(String name, String title) {
        return title.isEmpty() ? name : name + ", " + title;
    }

    /** First name and initial of what follows: {@code Nadia B.}. */
    static String shorten(String name) {
        String[] words = name.strip().split("\\s+", 2);
        return words.length < 2 ? words[0] : words[0] + " " + words[1].substring(0, 1) + ".";
    }
}
