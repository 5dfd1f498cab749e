package fr.parvis.ui.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A static file, ready to send.
 *
 * @param url with a hash of the content in its name
 * @param gzip null where compression gains nothing
 */
record Asset(String url, String type, byte[] bytes, byte[] gzip) {

    private static final int HASH_CHARACTERS = 10;

    static Asset of(String name, byte[] bytes) {
        byte[] gzip = name.endsWith(".woff2") ? null : compress(bytes);
        return new Asset(hashedUrl(name, bytes), type(name), bytes, gzip);
    }

    /** {@code parvis.css} → {@code /assets/parvis.3f2a9c1d04.css}. */
    private static String hashedUrl(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        return "/assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no media type for " + name);
        };
    }

    /** Slow and small: an asset is compressed once. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
