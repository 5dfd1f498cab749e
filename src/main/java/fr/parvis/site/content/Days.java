package fr.parvis.site.content;

import java.time.LocalDate;

/**
 * The days that a content is about, both included: of an event, of the months of a job.
 *
 * @param last of something without an end, {@link LocalDate#MAX} is written as a day far away
 */
public record Days(LocalDate first, LocalDate last) {

    /** After every other; PostgreSQL and people can read it. */
    public static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }
}
