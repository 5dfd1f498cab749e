package fr.parvis.site.blocks;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.kinds.Event;
import fr.parvis.site.kinds.EventWords;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What takes place next: one query, then each event by its next time. */
@Component
class NextEvents {

    private static final int DAYS_AHEAD = 120;
    private static final int READ = 60;

    private final Contents contents;
    private final Clock clock;

    NextEvents(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    private record Time(Content content, Occurrence occurrence) {}

    /**
     * The page that shows them is old when the first of them is over.
     *
     * @param rubric null for all
     */
    List<NewsLine> next(String rubric, int most, Frame frame) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        ContentQuery query =
                ContentQuery.of("event")
                        .between(now.toLocalDate(), now.toLocalDate().plusDays(DAYS_AHEAD))
                        .by(Order.BY_DAY)
                        .most(READ);
        List<Time> times =
                contents.published(rubric == null ? query : query.under(rubric)).stream()
                        .flatMap(content -> time(content, now))
                        .sorted(Comparator.comparing(time -> time.occurrence().start()))
                        .limit(most)
                        .toList();
        times.stream()
                .map(time -> over(time.occurrence()))
                .min(Comparator.naturalOrder())
                .ifPresent(over -> frame.changesAt(over.atZone(zone).toInstant()));
        return times.stream().map(time -> line(time, frame)).toList();
    }

    private static Stream<Time> time(Content content, LocalDateTime now) {
        return Event.of(content.facts()).stream()
                .filter(event -> !event.off())
                .map(event -> event.schedule().next(now).orElse(null))
                .filter(Objects::nonNull)
                .map(occurrence -> new Time(content, occurrence));
    }

    private static LocalDateTime over(Occurrence one) {
        return one.allDay()
                ? one.end().toLocalDate().plusDays(1).atStartOfDay()
                : one.end().plusMinutes(1);
    }

    private static NewsLine line(Time time, Frame frame) {
        return new NewsLine(
                time.content().path(),
                frame.t(time.content().title()),
                EventWords.when(time.occurrence(), frame),
                frame.t(time.content().summary()),
                time.occurrence().start().toLocalDate(),
                null);
    }
}
