package fr.parvis.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.ParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import fr.parvis.hours.HoursRefused.NotComputed;
import fr.parvis.hours.HoursRefused.Part;
import fr.parvis.hours.HoursRefused.Unreadable;
import fr.parvis.kernel.Outcome;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the notation, and refuses what it allows but nobody can compute here. */
final class Syntax {

    private static final int LONGEST = 1_000;
    private static final int SHOWN = 30;

    private Syntax() {}

    static Outcome<List<HourRule>, HoursRefused> read(String text) {
        if (text.isBlank()) {
            return Outcome.refused(new HoursRefused.Blank());
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(new HoursRefused.TooLong(LONGEST));
        }
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(text)).rules(false);
            rules.removeIf(Rule::isEmpty);
            return checked(rules);
        } catch (OpeningHoursParseException notTheNotation) {
            return Outcome.refused(unreadable(text, place(notTheNotation)));
        } catch (TokenMgrError notEvenWords) {
            return Outcome.refused(unreadable(text, 1));
        }
    }

    private static Outcome<List<HourRule>, HoursRefused> checked(List<Rule> rules) {
        if (rules.isEmpty()) {
            return Outcome.refused(new HoursRefused.Blank());
        }
        return rules.stream()
                .flatMap(rule -> fault(rule).stream())
                .findFirst()
                .<Outcome<List<HourRule>, HoursRefused>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(rules.stream().map(HourRule::new).toList()));
    }

    private static Optional<HoursRefused> fault(Rule rule) {
        var times = Stream.ofNullable(rule.getTimes()).flatMap(List::stream).map(Syntax::fault);
        var schools =
                Stream.ofNullable(rule.getHolidays())
                        .flatMap(List::stream)
                        .filter(holiday -> holiday.getType() == Holiday.Type.SH)
                        .map(_ -> Part.SCHOOL_HOLIDAYS);
        var dates =
                Stream.ofNullable(rule.getDates())
                        .flatMap(List::stream)
                        .filter(range -> new DateSpan(range).isImpossible())
                        .map(_ -> Part.NO_SUCH_DAY);
        return Stream.of(times, schools, dates)
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .findFirst()
                .map(part -> new NotComputed(part, rule.toString().strip()));
    }

    private static Part fault(TimeSpan span) {
        if (span.getStartEvent() != null || span.getEndEvent() != null) {
            return Part.SUN;
        }
        if (span.isOpenEnded() || span.getEnd() == TimeSpan.UNDEFINED_TIME) {
            return Part.NO_END;
        }
        if (span.getInterval() > 0) {
            return Part.REPEATED;
        }
        int minutes = span.getEnd() - span.getStart();
        return minutes <= 0 || minutes > Timeline.DAY ? Part.NO_LENGTH : null;
    }

    /** Where reading first stopped: the parser goes on after a fault, and finds others. */
    private static int place(OpeningHoursParseException fault) {
        var all =
                Stream.concat(
                        Stream.of(fault),
                        Stream.ofNullable(fault.getExceptions()).flatMap(List::stream));
        return all.mapToInt(Syntax::column).filter(column -> column > 0).min().orElse(1);
    }

    private static int column(ParseException fault) {
        if (fault.currentToken != null && fault.currentToken.next != null) {
            return fault.currentToken.next.beginColumn;
        }
        return fault instanceof OpeningHoursParseException told ? told.getColumn() : 1;
    }

    private static HoursRefused unreadable(String text, int column) {
        int place = Math.clamp(column, 1, text.length() + 1);
        String rest = text.substring(place - 1).strip();
        return new Unreadable(place, rest.substring(0, Math.min(rest.length(), SHOWN)));
    }
}
