package fr.parvis.site.editing;

import fr.parvis.site.care.PieceQuery.Position;
import fr.parvis.site.care.PieceQuery.What;
import fr.parvis.site.content.Piece;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Which part of the list is shown, all of it in the address.
 *
 * @param kind code, or empty for all
 * @param words may be empty
 */
public record Filter(String kind, What what, String words) {

    private static final String LIST = "/bureau/site";

    boolean everything() {
        return kind.isEmpty() && what == What.ALL && words.isEmpty();
    }

    /** The same of another view. */
    public String of(What other) {
        return new Filter(kind, other, words).address();
    }

    /** From its start. */
    public String address() {
        return LIST
                + "?vue="
                + what.code()
                + (kind.isEmpty() ? "" : "&sorte=" + encoded(kind))
                + (words.isEmpty() ? "" : "&chercher=" + encoded(words));
    }

    /** What comes after this one. */
    String after(Piece last) {
        return address() + "&apres=" + encoded(last.writtenAt() + "~" + last.id());
    }

    /** Null for what is no place in the list. */
    static Position position(String typed) {
        String[] parts = typed.split("~", 2);
        try {
            return parts.length < 2
                    ? null
                    : new Position(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (DateTimeException | NumberFormatException forged) {
            return null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
