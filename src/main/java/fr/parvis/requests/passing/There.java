package fr.parvis.requests.passing;

import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.Instant;

/**
 * How a request that was passed on stands with the authority in charge: what its resident may know.
 *
 * @param authority name
 * @param number there
 * @param address of its follow-up there, with the code that opens it
 * @param receivedAt when it was received there
 */
public record There(
        String authority, String number, String address, PublicStatus status, Instant receivedAt) {}
