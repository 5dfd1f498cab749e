package fr.parvis.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where to go on after signing in: a page of this site and nothing else, whatever an address or a
 * form says.
 */
public record LocalPath(String value) {

    private static final int LONGEST = 2_000;

    public static Optional<LocalPath> of(String text) {
        return text != null && looksLocal(text) && parsesLocal(text)
                ? Optional.of(new LocalPath(text))
                : Optional.empty();
    }

    /** The path, or empty text. */
    public static String orEmpty(String text) {
        return of(text).map(LocalPath::value).orElse("");
    }

    /** Browsers take a second slash, or a backslash, for the start of another site. */
    private static boolean looksLocal(String text) {
        return text.length() <= LONGEST
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean parsesLocal(String text) {
        try {
            URI uri = new URI(text);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && !goesUp(uri);
        } catch (URISyntaxException strange) {
            return false;
        }
    }

    /** {@code /a/..//other.example} would become {@code //other.example}. */
    private static boolean goesUp(URI uri) {
        String path = uri.normalize().getRawPath();
        return uri.getRawPath().contains("//") || path.startsWith("//") || path.contains("..");
    }
}
