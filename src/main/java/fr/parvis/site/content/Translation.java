package fr.parvis.site.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A wording in another language than French.
 *
 * @param of a mark of the French wording it says, see {@link #mark}
 */
public record Translation(Wording wording, String of) {

    private static final int SHORT = 32;

    /** Of this French wording. */
    public static Translation of(Wording french, Wording wording) {
        return new Translation(wording, mark(french));
    }

    /** The French has changed since. */
    public boolean stale(Wording french) {
        return !of.equals(mark(french));
    }

    /** Differs when one letter does. */
    static String mark(Wording french) {
        return sha256(
                String.join(
                        "\u0000",
                        french.title(),
                        french.summary(),
                        french.body(),
                        french.easyRead()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
