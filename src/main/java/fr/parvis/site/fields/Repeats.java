package fr.parvis.site.fields;

import fr.parvis.forms.Language;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import fr.parvis.site.calendar.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to a field of the type {@code recurrence}: {@code {every: week, interval: "2", days:
 * [tuesday], until: {…}, rule: "FREQ=…"}}.
 */
public final class Repeats {

    static final String EVERY = "every";
    static final String INTERVAL = "interval";
    static final String DAYS = "days";
    static final String UNTIL = "until";
    static final String RULE = "rule";

    static final String NEVER = "never";
    static final String OWN = "rule";

    static final List<String> ALL =
            List.of(NEVER, "day", "week", "month", "month-day", "year", OWN);

    static final List<String> DAY_CODES = Stream.of(DayOfWeek.values()).map(Repeats::code).toList();

    private static final int LONGEST_INTERVAL = 52;

    private Repeats() {}

    static String code(DayOfWeek day) {
        return day.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The rule an answer says; empty for what happens once, or when it is broken.
     *
     * @param start day of the first time
     */
    public static Optional<Recurrence> of(Object answer, LocalDate start) {
        int interval = interval(answer).orElse(1);
        Optional<Recurrence> rule =
                switch (Parts.text(answer, EVERY)) {
                    case "day" -> Optional.of(Recurrence.daily(interval));
                    case "week" -> Optional.of(Recurrence.weekly(interval, days(answer)));
                    case "month" -> Optional.of(Recurrence.monthly(interval, start));
                    case "month-day" -> Optional.of(Recurrence.monthlyOnDay(interval, start));
                    case "year" -> Optional.of(Recurrence.yearly(interval));
                    case OWN -> Recurrence.parse(Parts.text(answer, RULE));
                    default -> Optional.empty();
                };
        return rule.map(it -> lastDay(answer).map(it::endingOn).orElse(it));
    }

    /** {@code Toutes les 2 semaines, mardi et jeudi, jusqu’au 30 juin 2027}. */
    public static Optional<String> words(Object answer, Language language) {
        String every = Parts.text(answer, EVERY);
        if (every.isEmpty() || every.equals(NEVER) || !ALL.contains(every)) {
            return Optional.empty();
        }
        int interval = interval(answer).orElse(1);
        String often =
                every.equals(OWN)
                        ? language.words()
                                .get("site.kinds.recurrence.own", Parts.text(answer, RULE))
                        : interval == 1
                                ? language.words().get("site.kinds.recurrence.every." + every)
                                : language.words()
                                        .get("site.kinds.recurrence.each." + every, interval);
        String on = every.equals("week") ? dayNames(answer, language) : "";
        String until =
                lastDay(answer)
                        .map(language.format()::date)
                        .map(day -> language.words().get("site.kinds.recurrence.until", day))
                        .orElse("");
        return Optional.of(
                Stream.of(often, on, until)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String dayNames(Object answer, Language language) {
        return days(answer).stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                .collect(Collectors.joining(", "));
    }

    static Set<DayOfWeek> days(Object answer) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (answer instanceof Map<?, ?> parts && parts.get(DAYS) instanceof List<?> chosen) {
            Stream.of(DayOfWeek.values())
                    .filter(day -> chosen.contains(code(day)))
                    .forEach(days::add);
        }
        return days;
    }

    /** 1 where nothing is said; empty when it is no number from 1 to 52. */
    static Optional<Integer> interval(Object answer) {
        String typed = Parts.text(answer, INTERVAL);
        if (typed.isEmpty()) {
            return Optional.of(1);
        }
        return typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= LONGEST_INTERVAL
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    static WrittenParts until(Object answer) {
        return WrittenParts.of(answer instanceof Map<?, ?> parts ? parts.get(UNTIL) : null);
    }

    static Optional<LocalDate> lastDay(Object answer) {
        return WrittenDate.in(answer, UNTIL);
    }
}
