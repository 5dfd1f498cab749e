package fr.parvis.records;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param subject as rules name it, for example {@code request:412}
 * @param reference as people name it
 * @param until last day it holds, or null until it is lifted
 * @param liftedAt null while nobody lifted it
 */
public record Hold(
        long id,
        Holds.Kind kind,
        String subject,
        String reference,
        String reason,
        LocalDate until,
        Instant placedAt,
        String placedBy,
        Instant liftedAt,
        String liftedBy,
        String liftedWhy) {

    public boolean holds(LocalDate today) {
        return liftedAt == null && (until == null || !until.isBefore(today));
    }
}
