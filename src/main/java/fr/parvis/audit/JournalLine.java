package fr.parvis.audit;

import java.time.Instant;

/**
 * A line of the journal, for who may read it.
 *
 * @param actorKind for example {@code AGENT}, {@code RESIDENT}, {@code VISITOR} or {@code SYSTEM}
 * @param actorName empty for a visitor
 * @param address of the network, empty where there is none
 * @param action for example {@code request.taken}
 * @param subject what it was done to, for example {@code request:2026-000412}
 * @param forWhom name of the person on whose behalf, empty when for themselves
 * @param why a reference, for example {@code mandate:12}; may be empty
 * @param channel for example {@code DESK}; empty for lines of before it was kept
 * @param device for example {@code Firefox, Windows}; may be empty
 */
public record JournalLine(
        long id,
        Instant at,
        String actorKind,
        String actorName,
        String address,
        String action,
        String subject,
        String detail,
        String forWhom,
        String why,
        String channel,
        String device) {}
