package fr.parvis.desk.today;

import fr.parvis.desk.WorkItem;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Writes the day of an item, in the reader's language. */
public final class DueBlocks {

    /** Days told by the day of the week rather than by the month. */
    static final int SOON = 7;

    private static final int MONTHS_WITHOUT_YEAR = 11;

    private record Patterns(
            DateTimeFormatter weekday, DateTimeFormatter month, DateTimeFormatter year) {
        Patterns(Locale locale) {
            this(
                    DateTimeFormatter.ofPattern("EEE", locale),
                    DateTimeFormatter.ofPattern("MMM", locale),
                    DateTimeFormatter.ofPattern("MMM yy", locale));
        }
    }

    private static final Map<String, Patterns> PATTERNS =
            Map.of("fr", new Patterns(Locale.FRENCH), "en", new Patterns(Locale.UK));

    private final Frame frame;
    private final LocalDate today;
    private final Patterns patterns;

    DueBlocks(Frame frame, LocalDate today) {
        this.frame = frame;
        this.today = today;
        this.patterns = PATTERNS.getOrDefault(frame.lang(), PATTERNS.get("fr"));
    }

    public Due of(WorkItem item) {
        return item.finished() ? past(item.due()) : toCome(item.due());
    }

    /** The day something must be finished; null when nothing presses. */
    private Due toCome(LocalDate day) {
        if (day == null) {
            return new Due("–", frame.t("desk.due.never"), null, frame.t("desk.due.never.spoken"));
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? late(day, -days) : ahead(day, days);
    }

    /** The day something was finished. */
    private Due past(LocalDate day) {
        return new Due(dayOfMonth(day), month(day), null, spoken("desk.due.done", day));
    }

    private Due late(LocalDate day, long days) {
        String small = days <= SOON ? patterns.weekday().format(day) : month(day);
        return new Due(
                frame.t("desk.due.late", days),
                small + " " + dayOfMonth(day),
                "danger",
                spoken("desk.due.late.spoken", day));
    }

    private Due ahead(LocalDate day, long days) {
        String small =
                switch ((int) Math.min(days, SOON + 1)) {
                    case 0 -> frame.t("desk.due.today");
                    case 1 -> frame.t("desk.due.tomorrow");
                    case SOON + 1 -> month(day);
                    default -> patterns.weekday().format(day);
                };
        String tone = days == 0 ? "warn" : null;
        return new Due(dayOfMonth(day), small, tone, spoken("desk.due.spoken", day));
    }

    private String spoken(String key, LocalDate day) {
        return frame.t(key) + " " + frame.format().day(day);
    }

    private static String dayOfMonth(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private String month(LocalDate day) {
        boolean far = Math.abs(ChronoUnit.MONTHS.between(today, day)) > MONTHS_WITHOUT_YEAR;
        return (far ? patterns.year() : patterns.month()).format(day);
    }
}
