package fr.parvis.requests.scanning;

import java.time.Instant;

/**
 * What was scanned at one time.
 *
 * @param name of the first file
 * @param open items that still wait
 */
public record ScanBatch(
        long id, String name, int pages, long agentId, String agentName, Instant at, int open) {

    public String address() {
        return ScanController.ROOT + "/" + id;
    }
}
