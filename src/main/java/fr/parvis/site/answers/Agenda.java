package fr.parvis.site.answers;

import fr.parvis.assistant.Question;
import fr.parvis.forms.Language;
import fr.parvis.site.calendar.Schedule;
import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.site.fields.Moment;
import fr.parvis.site.kinds.Event;
import fr.parvis.site.kinds.Event.Status;
import fr.parvis.site.kinds.EventWords;
import fr.parvis.site.kinds.Venue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Dates of events and council meetings, in a sentence each. */
@Component
class Agenda {

    private static final int LINES = 8;
    private static final int TIMES = 4;
    private static final int YEARS = 2;

    private final Contents contents;

    Agenda(Contents contents) {
        this.contents = contents;
    }

    /** What is said of one event. */
    record Told(String title, String text, List<String> lines) {}

    private record Time(Occurrence occurrence, Content content, Event event) {}

    /** When it takes place next; empty when it is over. */
    Optional<Told> say(Content content, Question question) {
        return event(content)
                .flatMap(
                        event -> {
                            List<Occurrence> next = next(event, question.now());
                            return next.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(told(content, event, next, question));
                        });
    }

    /** All that takes place on some days, one line each, a few of them. */
    List<String> between(Collection<Long> ids, LocalDate from, LocalDate to, Question question) {
        List<Time> times = new ArrayList<>();
        for (Content content : contents.published(ids)) {
            event(content).ifPresent(event -> times.addAll(times(event, content, from, to)));
        }
        times.sort(Comparator.comparing(time -> time.occurrence().start()));
        List<Time> few =
                times.stream()
                        .filter(time -> !time.occurrence().over(question.now()))
                        .limit(LINES)
                        .toList();
        Map<Long, Content> places = places(few.stream().map(Time::content).toList());
        return few.stream().map(time -> line(time, places, question)).toList();
    }

    private static List<Time> times(Event event, Content content, LocalDate from, LocalDate to) {
        return event
                .schedule()
                .from(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), LINES)
                .stream()
                .filter(one -> !one.start().toLocalDate().isAfter(to))
                .map(one -> new Time(one, content, event))
                .toList();
    }

    private String line(Time time, Map<Long, Content> places, Question question) {
        String when = EventWords.when(time.occurrence(), language(question));
        String title = time.content().title().in(question.locale());
        String said = question.t("site.answers.event", when, title);
        String where = where(time.content(), places, question).map(it -> ", " + it).orElse("");
        boolean off = time.event().off() || time.occurrence().cancelled();
        return said
                + where
                + (off
                        ? question.t("site.answers.event.off")
                        : status(time.event(), question).map(it -> " (" + it + ")").orElse(""));
    }

    private Told told(Content content, Event event, List<Occurrence> next, Question question) {
        String title = content.title().in(question.locale());
        Map<Long, Content> places = places(List.of(content));
        Occurrence first = next.getFirst();
        String when = EventWords.when(first, language(question));
        String where = where(content, places, question).map(it -> ", " + it).orElse("");
        List<String> lines = new ArrayList<>();
        status(event, question).ifPresent(lines::add);
        next.stream()
                .skip(1)
                .map(one -> EventWords.when(one, language(question)))
                .forEach(lines::add);
        Stream.of("price-detail", "booking")
                .map(content.facts()::text)
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return new Told(title, text(event, title, when + where, question), lines);
    }

    private static String text(Event event, String title, String when, Question question) {
        if (event.status() == Status.CANCELLED) {
            return question.t("site.answers.event.cancelled", title, when, event.reason());
        }
        if (event.undated()) {
            return question.t("site.answers.event.undated", title, event.reason());
        }
        return question.t(
                event.status() == Status.POSTPONED
                        ? "site.answers.event.postponed"
                        : "site.answers.event.next",
                title,
                when);
    }

    private static Optional<String> status(Event event, Question question) {
        return event.status() == Status.FULL
                ? Optional.of(question.t("site.answers.event.full"))
                : Optional.empty();
    }

    private static Optional<String> where(
            Content content, Map<Long, Content> places, Question question) {
        return content.facts()
                .text("place")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .map(places::get)
                .map(place -> place.title().in(question.locale()))
                .or(() -> Venue.of(content.facts(), "where").map(Venue::address))
                .filter(it -> !it.isBlank());
    }

    /** All in one statement. */
    private Map<Long, Content> places(List<Content> events) {
        Set<Long> ids =
                events.stream()
                        .flatMap(event -> event.facts().text("place").stream())
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::parseLong)
                        .collect(Collectors.toSet());
        return contents.published(ids).stream()
                .collect(Collectors.toMap(Content::id, Function.identity()));
    }

    private static List<Occurrence> next(Event event, LocalDateTime now) {
        return event.schedule().from(now, now.plusYears(YEARS), TIMES).stream()
                .filter(one -> !one.cancelled())
                .toList();
    }

    /** Of a council meeting, an event at its hour. */
    private static Optional<Event> event(Content content) {
        return content.kind().equals("event")
                ? Event.of(content.facts())
                : Moment.of(content.facts().value("start")).map(Agenda::meeting);
    }

    private static Event meeting(LocalDateTime start) {
        return new Event(
                new Schedule(start, start, false, null, Set.of()),
                Status.SCHEDULED,
                null,
                "",
                Map.of());
    }

    private static Language language(Question question) {
        return new Language(question.locale(), question.words(), question.format());
    }
}
