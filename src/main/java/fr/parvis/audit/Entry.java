package fr.parvis.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the journal, as it is kept.
 *
 * @param format in which it is sealed: 1 before the journal knew for whom, why and from where
 */
record Entry(
        int commune,
        long id,
        Instant at,
        String actorKind,
        long actorId,
        String actorName,
        String address,
        String action,
        String subject,
        String detail,
        String forWhom,
        String why,
        String channel,
        String device,
        int format) {

    static final int FORMAT = 2;

    /**
     * SHA-256 of the hash before and of every field, each with its length, so that no two entries
     * are written alike. Never change an encoding: it would break every chain; give a new one a
     * number.
     */
    byte[] hash(byte[] previous) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            if (format > 1) {
                // no commune has a number below zero: no entry of one format reads as another
                out.writeInt(-format);
            }
            out.writeInt(commune);
            out.writeLong(id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            out.writeLong(actorId);
            for (String text : texts()) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private List<String> texts() {
        var first = List.of(actorKind, actorName, address, action, subject, detail);
        return format == 1
                ? first
                : Stream.concat(first.stream(), Stream.of(forWhom, why, channel, device)).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }
}
