package fr.parvis.site.kinds;

import fr.parvis.forms.Language;
import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.calendar.Schedule.Occurrence;
import fr.parvis.site.content.Content;
import fr.parvis.site.fields.Repeats;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dates of an event. */
@Component
class EventParticulars implements Particulars {

    private static final int DATES_SHOWN = 6;

    private final Clock clock;

    EventParticulars(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean of(String kind) {
        return kind.equals(Sort.EVENT.code());
    }

    @Override
    public Map<String, Object> model(Content content, Frame frame) {
        Map<String, Object> model = new HashMap<>();
        Event.of(content.facts()).ifPresent(event -> model.putAll(dates(event, content, frame)));
        return model;
    }

    private Map<String, Object> dates(Event event, Content content, Frame frame) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        frame.changesAt(
                now.toLocalDate().plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant());
        List<Occurrence> next = event.schedule().from(now, now.plusYears(2), DATES_SHOWN);
        Occurrence first =
                new Occurrence(
                        event.schedule().start(),
                        event.schedule().end(),
                        event.schedule().allDay(),
                        false);
        var language = new Language(frame.locale(), frame.words(), frame.format());
        return Map.of(
                "event",
                event,
                "next",
                event.schedule().recurrence() == null ? List.of() : next,
                "when",
                EventWords.when(next.isEmpty() ? first : next.getFirst(), frame),
                "repeats",
                Repeats.words(content.facts().value("recurrence"), language).orElse(""),
                "over",
                next.isEmpty());
    }
}
