package fr.parvis.site.fields;

import fr.parvis.commune.OpeningHours;
import fr.parvis.hours.Hours;
import fr.parvis.hours.HoursRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Format;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to a field of the type {@code opening-hours}: a text, as it was typed. */
public final class WrittenHours {

    private WrittenHours() {}

    /** The hours somebody typed; empty when nothing, or nothing readable, was. */
    public static Optional<Hours> of(Object answer) {
        String typed = text(answer);
        return !typed.isEmpty()
                        && read(typed) instanceof Outcome.Done<Hours, HoursRefused>(Hours it)
                ? Optional.of(it)
                : Optional.empty();
    }

    static String text(Object answer) {
        return answer instanceof String typed ? typed.strip() : "";
    }

    /** The notation is tried first; what is refused as plain words is told as what was typed. */
    static Outcome<Hours, HoursRefused> read(String typed) {
        Outcome<Hours, HoursRefused> asTyped = Hours.parse(typed);
        if (asTyped instanceof Outcome.Done<Hours, HoursRefused>) {
            return asTyped;
        }
        return PlainHours.notation(typed)
                .map(Hours::parse)
                .filter(Outcome.Done.class::isInstance)
                .orElse(asTyped);
    }

    /** {@code Lundi au vendredi : 9 h – 12 h et 14 h – 17 h}, a line for days that are alike. */
    public static List<String> words(Hours hours, Format format) {
        return format.week(usual(hours)).stream()
                .map(line -> line.days() + " : " + line.slots())
                .toList();
    }

    /** Of a week like any other. */
    public static OpeningHours usual(Hours hours) {
        return new OpeningHours(
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, hours::usual)));
    }
}
