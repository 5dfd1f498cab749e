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

/** A line of the journal, as it is kept. */
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
        String detail) {

    /**
     * SHA-256 of the hash before and of every field, each with its length, so that no two entries
     * are written alike. Never change this encoding: it would break every chain.
     */
    byte[] hash(byte[] previous) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeInt(commune);
            out.writeLong(id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            out.writeLong(actorId);
            for (String text :
                    new String[] {actorKind, actorName, address, action, subject, detail}) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }
}
