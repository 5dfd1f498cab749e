package fr.parvis.account.mandates;

import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What proves a mandate: the very words, of which version, their SHA-256, and a seal that binds
 * them to the facts the program reads.
 *
 * @param words Markdown, in French
 */
public record Proof(String version, String words, byte[] sha256, byte[] seal) {

    /** What the seal is made of: commune, facts, hash of the words. */
    static String sealed(String facts, byte[] sha256) {
        return CommuneScope.current() + "\n" + facts + "\n" + HexFormat.of().formatHex(sha256);
    }

    static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }

    boolean ofTheseWords() {
        return Arrays.equals(sha256(words), sha256);
    }

    /** Lower-case hexadecimal, as printed. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proof it && Arrays.equals(seal, it.seal);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seal);
    }
}
