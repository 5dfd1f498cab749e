package fr.parvis.site.feeds;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets (RFC 5545, 3.1). The library folds by characters, of which French ones
 * take two octets.
 */
final class Folded {

    private static final int OCTETS = 75;

    private Folded() {}

    static String lines(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            String letter = line.substring(at, next);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
            at = next;
        }
        folded.append("\r\n");
    }
}
