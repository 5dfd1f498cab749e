package fr.parvis.account;

import java.util.Arrays;
import java.util.stream.Collectors;

/** First letters of the first two words of a name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase())
                .collect(Collectors.joining());
    }
}
