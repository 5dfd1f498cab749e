package fr.parvis.requests.signing;

import java.time.Instant;

/**
 * @param signedAs name and quality
 * @param words why it was declined, or empty
 */
record SignedLine(
        String role, long agentId, String signedAs, Instant at, boolean declined, String words) {}
