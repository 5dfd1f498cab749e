package fr.parvis.files;

import fr.parvis.files.StoredFile.Scan;
import fr.parvis.kernel.CommuneScope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts a finished content in its place, then writes its row: a crash in between leaves a content
 * that the sweeper finds, never a row without content.
 */
@Component
final class KeepContent {

    private final Blobs blobs;
    private final FileRows rows;

    KeepContent(Blobs blobs, FileRows rows) {
        this.blobs = blobs;
        this.rows = rows;
    }

    StoredFile keep(String name, String mediaType, Path content, Scan scan, String owner)
            throws IOException {
        long size = Files.size(content);
        String sha256 = sha256(content);
        UUID place = UUID.randomUUID();
        blobs.keep(CommuneScope.current(), place, content);
        return rows.add(name, mediaType, size, sha256, scan, place, owner);
    }

    private static String sha256(Path content) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(content), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
