package fr.parvis.audit;

import java.time.Instant;

/**
 * A line of the journal, for who may read it.
 *
 * @param actorKind {@code AGENT}, {@code RESIDENT}, {@code VISITOR} or {@code SYSTEM}
 * @param actorName empty for a visitor
 * @param address of the network, empty where there is none
 * @param action for example {@code request.taken}
 * @param subject what it was done to, for example {@code request:2026-000412}
 */
public record JournalLine(
        long id,
        Instant at,
        String actorKind,
        String actorName,
        String address,
        String action,
        String subject,
        String detail) {}
