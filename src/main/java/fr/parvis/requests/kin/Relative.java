package fr.parvis.requests.kin;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Format;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Another request, beside the one that is read.
 *
 * @param days it came after that one; negative when before
 * @param tie what was said of both, or null
 * @param shared by what they are of the same person, as far as is known
 * @param likeness of the answers
 * @param messages how many its thread holds
 * @param readable whether the reader may open it
 */
public record Relative(
        String number,
        LocalizedText title,
        String applicant,
        Instant receivedAt,
        boolean closed,
        long days,
        Tie tie,
        Set<Sameness> shared,
        Likeness likeness,
        int messages,
        boolean readable) {

    /** Days of the calendar, as people count. */
    static long days(Instant one, Instant other) {
        return ChronoUnit.DAYS.between(
                one.atZone(Format.ZONE).toLocalDate(), other.atZone(Format.ZONE).toLocalDate());
    }

    /** What agents read of the tie: its kind, and which way it leads. */
    public String word() {
        return switch (tie.kind()) {
            case MERGED -> tie.away() ? "goes-on" : "joined";
            case SPLIT -> tie.away() ? "part" : "whole";
            case LINKED, DISTINCT -> "linked";
        };
    }

    /** Before, after, or the same day; key of the words. */
    public String when() {
        return days == 0 ? "same-day" : days < 0 ? "before" : "after";
    }

    /** The surest sameness. */
    public Sameness by() {
        return shared.stream().min(Sameness::compareTo).orElseThrow();
    }
}
