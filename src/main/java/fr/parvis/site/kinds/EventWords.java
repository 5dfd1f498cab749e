package fr.parvis.site.kinds;

import fr.parvis.forms.Language;
import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.ui.Frame;
import java.time.LocalDate;

/** When an event takes place, in words. */
public final class EventWords {

    private EventWords() {}

    /** {@code mercredi 9 décembre, de 18 h à 20 h}. */
    public static String when(Occurrence one, Frame frame) {
        return when(one, new Language(frame.locale(), frame.words(), frame.format()));
    }

    public static String when(Occurrence one, Language language) {
        LocalDate first = one.start().toLocalDate();
        LocalDate last = one.end().toLocalDate();
        if (!one.oneDay()) {
            String from = language.format().day(first);
            String to = language.format().day(last);
            return one.allDay()
                    ? language.words().get("site.kinds.event.days", from, to)
                    : language.words()
                            .get(
                                    "site.kinds.event.days-hours",
                                    from,
                                    language.format().time(one.start().toLocalTime()),
                                    to,
                                    language.format().time(one.end().toLocalTime()));
        }
        String hours = hours(one, language);
        String day = language.format().day(first);
        return hours.isEmpty()
                ? day
                : language.words().get("site.kinds.event.day-hours", day, hours);
    }

    /** {@code de 18 h à 20 h}, {@code à 18 h}; empty of a whole day. */
    public static String hours(Occurrence one, Frame frame) {
        return hours(one, new Language(frame.locale(), frame.words(), frame.format()));
    }

    private static String hours(Occurrence one, Language language) {
        if (one.allDay()) {
            return "";
        }
        String from = language.format().time(one.start().toLocalTime());
        return one.lasts() && one.oneDay()
                ? language.words()
                        .get(
                                "site.kinds.event.hours",
                                from,
                                language.format().time(one.end().toLocalTime()))
                : language.words().get("site.kinds.event.hour", from);
    }
}
