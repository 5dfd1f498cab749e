package fr.parvis.commune;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Host names as browsers send them: lower case, ASCII, no port, no final dot. */
final class HostName {

    /** Names of this very machine, which lead to no commune in particular (RFC 6761). */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    /** RFC 1123, section 2.1: labels of 1 to 63 letters, digits and inner hyphens. */
    private static final Pattern VALID =
            Pattern.compile(
                    "(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
                            + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private HostName() {}

    /** What a {@code Host} header names. */
    static String ofHeader(String header) {
        String host = PORT.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** A name that a commune may take, in the form kept; empty when it is none. */
    static Optional<String> valid(String typed) {
        try {
            String host = IDN.toASCII(typed.strip()).toLowerCase(Locale.ROOT);
            return VALID.matcher(host).matches() && !isLocal(host)
                    ? Optional.of(host)
                    : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    static boolean isLocal(String host) {
        return LOCAL.contains(host);
    }

    /** {@code saint-denis-93.localhost}, where another commune of that name came first. */
    static String local(String communeName, String departement) {
        return local(communeName + " " + departement);
    }

    /** {@code saint-etienne.localhost} for Saint-Étienne: leads here on every machine. */
    static String local(String communeName) {
        String letters =
                Normalizer.normalize(
                                communeName.replace("œ", "oe").replace("Œ", "OE"),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        String slug = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.replaceAll("^-|-$", "") + ".localhost";
    }
}
