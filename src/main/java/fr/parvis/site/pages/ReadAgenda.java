package fr.parvis.site.pages;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.kinds.Event;
import fr.parvis.site.kinds.EventWords;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Unfolds events into the days on which they take place: one query a page. */
@Component
class ReadAgenda {

    private static final int MOST_EVENTS = 300;
    private static final int MOST_TIMES = 31;
    private static final int NEXT_DAYS = 60;
    private static final int SHOWN = 60;

    /** Months a reader can turn to, before and after this one. */
    private static final int MONTHS = 24;

    /** One time of one event. */
    private record Time(Content content, Event event, Occurrence occurrence) {

        LocalDate shownOn(LocalDate from) {
            LocalDate first = occurrence.start().toLocalDate();
            return first.isBefore(from) ? from : first;
        }
    }

    private final Contents contents;
    private final ContentKinds kinds;
    private final MonthSheet sheet;
    private final Clock clock;

    ReadAgenda(Contents contents, ContentKinds kinds, MonthSheet sheet, Clock clock) {
        this.contents = contents;
        this.kinds = kinds;
        this.sheet = sheet;
        this.clock = clock;
    }

    AgendaView of(String asked, String theme, Frame frame) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        LocalDate today = now.toLocalDate();
        frame.changesAt(today.plusDays(1).atStartOfDay(zone).toInstant());
        YearMonth month = month(asked, YearMonth.from(today));
        boolean whole = !asked.isEmpty() && month.toString().equals(asked);
        LocalDate first = month.atDay(1);
        LocalDate horizon = today.plusDays(NEXT_DAYS);
        LocalDate last =
                whole || month.atEndOfMonth().isAfter(horizon) ? month.atEndOfMonth() : horizon;
        List<Time> times = times(first, last, theme);
        List<Entry> entries =
                times.stream()
                        .filter(it -> whole || !it.occurrence().over(today.atStartOfDay()))
                        .limit(whole ? MOST_EVENTS : SHOWN)
                        .map(it -> entry(it, whole ? first : today, frame))
                        .toList();
        return sheet.of(month, today, counts(times, first, month), entries, whole, theme, frame);
    }

    private static YearMonth month(String asked, YearMonth present) {
        try {
            YearMonth month = asked.isEmpty() ? present : YearMonth.parse(asked);
            return Math.abs(present.until(month, ChronoUnit.MONTHS)) <= MONTHS ? month : present;
        } catch (DateTimeException notAMonth) {
            return present;
        }
    }

    private List<Time> times(LocalDate first, LocalDate last, String theme) {
        ContentQuery all =
                ContentQuery.of("event").between(first, last).by(Order.BY_DAY).most(MOST_EVENTS);
        ContentQuery query = theme.isEmpty() ? all : all.having("theme", theme);
        return contents.published(query).stream()
                .flatMap(content -> times(content, first, last))
                .sorted(Comparator.comparing(time -> time.occurrence().start()))
                .toList();
    }

    private static Stream<Time> times(Content content, LocalDate first, LocalDate last) {
        return Event.of(content.facts()).stream()
                .flatMap(
                        event ->
                                event
                                        .schedule()
                                        .from(
                                                first.atStartOfDay(),
                                                last.atTime(LocalTime.MAX),
                                                MOST_TIMES)
                                        .stream()
                                        .map(it -> new Time(content, event, it)));
    }

    private static Map<LocalDate, Integer> counts(
            List<Time> times, LocalDate first, YearMonth month) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Time time : times) {
            first.datesUntil(month.atEndOfMonth().plusDays(1))
                    .filter(day -> time.occurrence().touches(day))
                    .forEach(day -> counts.merge(day, 1, Integer::sum));
        }
        return counts;
    }

    private Entry entry(Time time, LocalDate from, Frame frame) {
        Content content = time.content();
        ContentKind kind = kinds.get(content.kind());
        String summary = frame.t(content.summary());
        String above =
                Stream.of(
                                EventWords.when(time.occurrence(), frame),
                                MakeEntry.option(content, kind, "theme", frame).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        Entry entry =
                Entry.of(
                                content.path(),
                                kind.icon(),
                                frame.t(content.title()),
                                above,
                                summary.isBlank() ? null : summary)
                        .on(time.shownOn(from));
        return marked(entry, time, frame);
    }

    private static Entry marked(Entry entry, Time time, Frame frame) {
        if (time.occurrence().cancelled()) {
            return entry.marked("no", frame.t("site.kinds.event.cancelled-day"));
        }
        return switch (time.event().status()) {
            case CANCELLED -> entry.marked("no", frame.t("site.kinds.event.cancelled"));
            case POSTPONED ->
                    time.event().undated()
                            ? entry.marked("late", frame.t("site.kinds.event.postponed"))
                            : entry.marked("yours", frame.t("site.kinds.event.new-date"));
            case FULL -> entry.marked("closed", frame.t("site.kinds.event.full"));
            case SCHEDULED -> entry;
        };
    }
}
