package fr.parvis.hours;

import fr.parvis.hours.OpenState.Why;
import fr.parvis.hours.Timeline.Segment;
import fr.parvis.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Hours of a place on the calendar: its département's holidays and its own exceptional days. */
record Almanac(Hours hours, String departement, List<Closure> exceptional) {

    DayHours day(LocalDate day) {
        Timeline own = own(day);
        Optional<Closure> exception = exception(day);
        return new DayHours(
                day,
                own.slots(),
                PublicHolidays.isHoliday(day, departement),
                exception.isPresent(),
                exception.map(Closure::reason).orElse(null),
                comment(own));
    }

    OpenState at(LocalDateTime now, int daysAhead, int always) {
        LocalDate today = now.toLocalDate();
        int minute = now.getHour() * 60 + now.getMinute();
        Segment present =
                segments(today).stream().filter(each -> each.to() > minute).findFirst().get();
        LocalDateTime until = present.isOpen() ? next(now, false, always) : null;
        boolean forEver = present.isOpen() && until == null;
        LocalDateTime opens = forEver ? null : next(until == null ? now : until, true, daysAhead);
        LocalDateTime closes = opens == null ? null : next(opens, false, always);
        return new OpenState(
                now,
                present.isOpen(),
                until,
                opens,
                closes,
                why(today),
                exception(today).map(Closure::reason).orElse(null),
                present.comment());
    }

    /** The first moment, from this one on, at which it is open or is not; null if none is near. */
    private LocalDateTime next(LocalDateTime from, boolean open, int days) {
        for (int ahead = 0; ahead <= days; ahead++) {
            LocalDateTime midnight = from.toLocalDate().plusDays(ahead).atStartOfDay();
            for (Segment each : segments(midnight.toLocalDate())) {
                if (each.isOpen() == open && midnight.plusMinutes(each.to()).isAfter(from)) {
                    LocalDateTime start = midnight.plusMinutes(each.from());
                    return start.isAfter(from) ? start : from;
                }
            }
        }
        return null;
    }

    /** A night that began the day before goes on, whatever this day is. */
    private List<Segment> segments(LocalDate day) {
        return own(day).orElse(own(day.minusDays(1)).nextMorning()).ofTheDay();
    }

    private Timeline own(LocalDate day) {
        return exception(day).map(Closure::timeline).orElseGet(() -> hours.on(day, departement));
    }

    private Optional<Closure> exception(LocalDate day) {
        return exceptional.stream().filter(each -> each.covers(day)).reduce((_, later) -> later);
    }

    private Why why(LocalDate day) {
        if (exception(day).isPresent()) {
            return Why.EXCEPTION;
        }
        boolean lost =
                PublicHolidays.isHoliday(day, departement)
                        && !hours.on(day, departement).isOpenSometime()
                        && hours.onWorkingDay(day).isOpenSometime();
        return lost ? Why.HOLIDAY : Why.HOURS;
    }

    private static String comment(Timeline timeline) {
        return timeline.segments().stream()
                .map(Segment::comment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
