package fr.parvis.audit;

import java.time.LocalDate;

/**
 * The line before the last of an exported journal: what the file holds.
 *
 * @param commune as it calls itself
 * @param from first day asked for, or null
 * @param until last day asked for, or null
 * @param count of lines
 * @param firstSeal number of the first
 * @param lastSeal number of the last
 * @param before hash that the first line follows
 * @param last hash of the last line
 * @param sha256 of all the lines, each with its line feed
 */
record Manifest(
        String commune,
        LocalDate from,
        LocalDate until,
        long count,
        long firstSeal,
        long lastSeal,
        String before,
        String last,
        String sha256) {

    /**
     * The last line: who vouches for the manifest.
     *
     * @param key public, X.509, base64
     * @param signature Ed25519 of the manifest's line without its line feed, base64
     */
    record Signed(String key, String signature) {}
}
