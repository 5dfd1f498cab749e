package fr.parvis.site.moved;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of a former page, in the one form it is kept in: a path, with its query where the
 * query chose the page, without host, fragment and final slash.
 */
record OldAddress(String value) {

    private static final int LONGEST = 500;
    private static final Pattern HOST =
            Pattern.compile("^https?://[^/?#]+", Pattern.CASE_INSENSITIVE);

    /** Empty for what is no address, or the home page itself. */
    static Optional<OldAddress> of(String typed) {
        String path = HOST.matcher(typed.strip()).replaceFirst("").replaceFirst("#.*$", "");
        if (!path.startsWith("/")) {
            path = "/" + path;
        }
        String plain = path.replaceFirst("(?<=.)/+$", "").replace("/?", "?");
        plain = plain.startsWith("?") ? "/" + plain : plain;
        boolean sound =
                plain.length() <= LONGEST
                        && plain.length() > 1
                        && plain.chars().noneMatch(c -> c <= ' ' || c == 127);
        return sound ? Optional.of(new OldAddress(plain)) : Optional.empty();
    }

    OldAddress withoutQuery() {
        return new OldAddress(value.replaceFirst("\\?.*$", ""));
    }
}
