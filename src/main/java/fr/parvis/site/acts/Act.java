package fr.parvis.site.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * An act as it was posted.
 *
 * @param content the one that shows it
 * @param author first name, name and quality, as R2131-1 asks
 * @param file the very bytes; gone when {@code erased}
 * @param sha256 of the file, lower-case hexadecimal
 * @param postedBy agent who published it
 * @param erased when and why its text was taken away; or null
 * @param withdrawn when it ceased to be before the public, and who saw to it; or null
 */
public record Act(
        long content,
        String number,
        LocalDate date,
        Author author,
        long file,
        String sha256,
        long bytes,
        int pages,
        Archival archival,
        Instant postedAt,
        String postedBy,
        Erased erased,
        Withdrawn withdrawn) {

    /** The least time an act stays on line (CGCT, R2131-1). */
    public static final Period LEAST = Period.ofMonths(2);

    public record Author(String first, String last, String quality) {

        /** {@code Yves Le Goff, maire}. */
        public String words() {
            return first + " " + last + ", " + quality;
        }
    }

    /** How the file keeps: PDF/A by itself, made PDF/A when it was posted, or a mere PDF. */
    public enum Archival {
        DECLARED,
        MADE,
        NONE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean pdfA() {
            return this != NONE;
        }
    }

    public record Erased(Instant at, String by, String why) {}

    public record Withdrawn(Instant at, String by) {}

    /** The last day on which the law keeps it on line. */
    public LocalDate keptUntil(ZoneId zone) {
        return keptUntil(postedAt, zone);
    }

    static LocalDate keptUntil(Instant postedAt, ZoneId zone) {
        return postedAt.atZone(zone).toLocalDate().plus(LEAST);
    }
}
