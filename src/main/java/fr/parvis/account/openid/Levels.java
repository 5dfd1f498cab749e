package fr.parvis.account.openid;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels of assurance. Those of eIDAS are ordered ({@code eidas1} low, {@code eidas2} substantial,
 * {@code eidas3} high); any other is only itself.
 */
final class Levels {

    private static final Pattern EIDAS = Pattern.compile("eidas([0-9])");

    private Levels() {}

    static boolean satisfy(List<String> wanted, String told) {
        OptionalInt height = height(told);
        return wanted.contains(told)
                || height.isPresent()
                        && wanted.stream()
                                .map(Levels::height)
                                .anyMatch(
                                        one ->
                                                one.isPresent()
                                                        && one.getAsInt() <= height.getAsInt());
    }

    private static OptionalInt height(String level) {
        Matcher eidas = EIDAS.matcher(level);
        return eidas.matches()
                ? OptionalInt.of(Integer.parseInt(eidas.group(1)))
                : OptionalInt.empty();
    }
}
