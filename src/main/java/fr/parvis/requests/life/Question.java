package fr.parvis.requests.life;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the resident was asked to complete.
 *
 * @param answerBy the day until which the town hall waits before it decides with what it has
 */
public record Question(
        long id,
        Instant askedAt,
        String askedBy,
        String words,
        LocalDate answerBy,
        Instant answeredAt) {}
