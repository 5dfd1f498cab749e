package fr.parvis.ui.pages;

import fr.parvis.commune.Commune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered page, ready to send again.
 *
 * @param tag weak, the same for both encodings
 * @param commune as it was shown: name, colour, hours
 * @param staleAt from when on it must be rendered anew
 */
record KeptPage(byte[] plain, byte[] gzip, String tag, Commune commune, Instant staleAt) {

    static KeptPage of(byte[] plain, Commune commune, Instant staleAt) {
        return new KeptPage(plain, compress(plain), tag(plain), commune, staleAt);
    }

    /**
     * The commune is read anew into other objects now and then, so they are compared if need be.
     */
    boolean isTrue(Commune present, Instant now) {
        return (commune == present || commune.equals(present)) && now.isBefore(staleAt);
    }

    int weight() {
        return plain.length + gzip.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TemplateView.HTML);
        String accepted = request.getHeader("Accept-Encoding");
        boolean small = accepted != null && accepted.contains("gzip");
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = small ? gzip : plain;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String tag(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return "W/\"%08x-%x\"".formatted(sum.getValue(), bytes.length);
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
