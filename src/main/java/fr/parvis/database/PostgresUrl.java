package fr.parvis.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the address of an external server, written for JDBC ({@code jdbc:postgresql://…}) or as
 * PostgreSQL's own tools take it ({@code
 * postgresql://user:password@host:5432/base?sslmode=require}, several hosts allowed).
 */
final class PostgresUrl {

    /** The few options whose names differ between libpq and the JDBC driver. */
    private static final Map<String, String> RENAMED =
            Map.of(
                    "target_session_attrs=read-write", "targetServerType=primary",
                    "target_session_attrs=primary", "targetServerType=primary",
                    "target_session_attrs=any", "targetServerType=any");

    private PostgresUrl() {}

    /**
     * @throws IllegalArgumentException when it is neither; the message does not repeat the address,
     *     which may hold a password
     */
    static Endpoint parse(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new Endpoint(address, null, null);
        }
        if (!address.startsWith("postgresql://") && !address.startsWith("postgres://")) {
            throw unreadable();
        }
        return ofLibpq(uri(address));
    }

    private static Endpoint ofLibpq(URI uri) {
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        int at = authority.lastIndexOf('@');
        String[] account = authority.substring(0, Math.max(at, 0)).split(":", 2);
        String url = "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath();
        String options = options(uri.getRawQuery());
        return new Endpoint(
                options.isEmpty() ? url : url + "?" + options,
                account[0].isEmpty() ? null : decoded(account[0]),
                account.length < 2 ? null : decoded(account[1]));
    }

    private static String options(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(option -> RENAMED.getOrDefault(option, option))
                        .collect(Collectors.joining("&"));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException malformed) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "PARVIS_DATABASE_URL must look like postgresql://user:password@host:5432/base or"
                        + " jdbc:postgresql://host:5432/base?user=…&password=…");
    }
}
