package fr.parvis.site.fields;

import fr.parvis.forms.Question;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.forms.formula.WrittenTime;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The answer to a field of the type {@code date-time}: {@code {date: {…}, time: "18 h 30"}}. */
public final class Moment {

    static final String DATE = "date";
    static final String TIME = "time";

    private Moment() {}

    public static Optional<LocalDate> day(Object answer) {
        return WrittenDate.in(answer, DATE);
    }

    /** Its day at its hour, at midnight where none is said. */
    public static Optional<LocalDateTime> of(Object answer) {
        return day(answer).map(day -> day.atTime(time(answer).orElse(LocalTime.MIN)));
    }

    public static Optional<LocalTime> time(Object answer) {
        return WrittenTime.of(Parts.text(answer, TIME))
                .map(time -> time.equals(LocalTime.MAX) ? LocalTime.of(23, 59) : time);
    }

    public static boolean timed(Object answer) {
        return time(answer).isPresent();
    }

    static WrittenParts written(Object answer) {
        return WrittenParts.of(answer instanceof Map<?, ?> parts ? parts.get(DATE) : null);
    }

    static String words(LocalDateTime moment, boolean timed, Question question) {
        var format = question.language().format();
        String day = format.date(moment.toLocalDate());
        return timed
                ? question.say("site.kinds.moment.words", day, format.time(moment.toLocalTime()))
                : day;
    }
}
