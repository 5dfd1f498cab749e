package fr.parvis.site.kinds;

import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.ui.Frame;
import java.time.LocalDate;

/** When an event takes place, in words. */
public final class EventWords {

    private EventWords() {}

    /** {@code mercredi 9 décembre, de 18 h à 20 h}. */
    public static String when(Occurrence one, Frame frame) {
        LocalDate first = one.start().toLocalDate();
        LocalDate last = one.end().toLocalDate();
        if (!one.oneDay()) {
            String from = frame.format().day(first);
            String to = frame.format().day(last);
            return one.allDay()
                    ? frame.t("site.kinds.event.days", from, to)
                    : frame.t(
                            "site.kinds.event.days-hours",
                            from,
                            frame.format().time(one.start().toLocalTime()),
                            to,
                            frame.format().time(one.end().toLocalTime()));
        }
        String hours = hours(one, frame);
        String day = frame.format().day(first);
        return hours.isEmpty() ? day : frame.t("site.kinds.event.day-hours", day, hours);
    }

    /** {@code de 18 h à 20 h}, {@code à 18 h}; empty of a whole day. */
    public static String hours(Occurrence one, Frame frame) {
        if (one.allDay()) {
            return "";
        }
        String from = frame.format().time(one.start().toLocalTime());
        return one.lasts() && one.oneDay()
                ? frame.t(
                        "site.kinds.event.hours",
                        from,
                        frame.format().time(one.end().toLocalTime()))
                : frame.t("site.kinds.event.hour", from);
    }
}
