package fr.parvis.files;

import java.time.Instant;

/**
 * @param mediaType read from the content, never from the name
 * @param size bytes as kept, after cleaning
 * @param sha256 of the bytes as kept, lower-case hexadecimal
 * @param scan whether an antivirus has read it
 */
public record StoredFile(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        Instant storedAt) {

    public enum Scan {
        CLEAN,
        NOT_SCANNED
    }

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
