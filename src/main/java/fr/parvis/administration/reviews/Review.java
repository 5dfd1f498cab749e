package fr.parvis.administration.reviews;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One look at all rights.
 *
 * @param quarter its first day
 * @param due the day it should be done
 * @param reviewedAt null while it is open
 * @param fileId of the record, or null while it is open
 * @param sha256 of that file
 */
public record Review(
        long id,
        LocalDate quarter,
        Instant openedAt,
        LocalDate due,
        Instant reviewedAt,
        String reviewedBy,
        Long fileId,
        String sha256) {

    private static final int MONTHS = 3;

    public boolean open() {
        return reviewedAt == null;
    }

    /** 1 to 4. */
    public int number() {
        return (quarter.getMonthValue() - 1) / MONTHS + 1;
    }

    static LocalDate quarterOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }
}
