package fr.parvis.site.feeds;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.calendar.Recurrence;
import fr.parvis.site.calendar.Schedule;
import fr.parvis.site.content.Content;
import fr.parvis.site.kinds.Event;
import fr.parvis.site.kinds.Venue;
import fr.parvis.ui.Frame;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Events as RFC 5545 and RFC 7986 have them. The same events make the same bytes: what calendars
 * ask for by the hour changes only when the events do.
 */
final class EventCalendar {

    private static final Duration REFRESH = Duration.ofHours(6);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private EventCalendar() {}

    static String of(String name, List<Content> events, Frame frame) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        String title = frame.t("site.feeds.of", frame.commune().name(), name);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Parvis//Agenda//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(title));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new RefreshInterval(null, REFRESH));
        calendar.add(
                TimeZoneRegistryFactory.getInstance()
                        .createRegistry()
                        .getTimeZone(zone.getId())
                        .getVTimeZone());
        events.forEach(
                content ->
                        Event.of(content.facts())
                                .ifPresent(it -> calendar.add(entry(content, it, zone, frame))));
        return Folded.lines(calendar.toString());
    }

    private static VEvent entry(Content content, Event event, ZoneId zone, Frame frame) {
        var entry = new VEvent(false);
        // never the address, which may change
        entry.add(new Uid("contenu-" + content.id() + "@" + frame.commune().insee() + ".parvis"));
        entry.add(new DtStamp(content.changedAt()));
        entry.add(new LastModified(content.changedAt()));
        entry.add(new Sequence(changes(content)));
        entry.add(new Summary(Plain.text(frame.t(content.title()))));
        entry.add(new Url(URI.create(frame.absolute(content.path()))));
        entry.add(new Status(status(event)));
        String summary = Plain.text(frame.t(content.summary()));
        if (!summary.isBlank()) {
            entry.add(new Description(summary));
        }
        where(entry, content);
        when(entry, event.schedule(), zone);
        return entry;
    }

    /** Grows with every change: calendars keep the higher one. */
    private static int changes(Content content) {
        return (int) Duration.between(content.publishedAt(), content.changedAt()).toSeconds();
    }

    private static String status(Event event) {
        return event.status() == Event.Status.CANCELLED
                ? "CANCELLED"
                : event.undated() ? "TENTATIVE" : "CONFIRMED";
    }

    private static void where(VEvent entry, Content content) {
        Venue.of(content.facts(), "where")
                .ifPresent(
                        venue -> {
                            entry.add(new Location(Plain.text(venue.address())));
                            if (venue.located()) {
                                entry.add(new Geo(venue.latitude(), venue.longitude()));
                            }
                        });
    }

    private static void when(VEvent entry, Schedule schedule, ZoneId zone) {
        entry.add(new DtStart<>(moment(schedule.start(), schedule.allDay(), zone)));
        LocalDateTime end = schedule.allDay() ? schedule.end().plusDays(1) : schedule.end();
        if (end.isAfter(schedule.start())) {
            entry.add(new DtEnd<>(moment(end, schedule.allDay(), zone)));
        }
        if (schedule.recurrence() != null) {
            entry.add(new RRule<Temporal>(rule(schedule, zone)));
            excepted(entry, schedule, zone);
        }
    }

    private static Temporal moment(LocalDateTime local, boolean allDay, ZoneId zone) {
        return allDay ? local.toLocalDate() : local.atZone(zone);
    }

    /** RFC 5545, 3.3.10: an end is in UTC where the start has a zone, a day where it is one. */
    private static String rule(Schedule schedule, ZoneId zone) {
        Recurrence repeats = schedule.recurrence();
        if (repeats.until() == null) {
            return repeats.count() > 0
                    ? repeats.rule() + ";COUNT=" + repeats.count()
                    : repeats.rule();
        }
        LocalDate last = repeats.until();
        String until =
                schedule.allDay()
                        ? last.format(DateTimeFormatter.BASIC_ISO_DATE)
                        : UTC.format(last.plusDays(1).atStartOfDay(zone).minusSeconds(1));
        return repeats.rule() + ";UNTIL=" + until;
    }

    private static void excepted(VEvent entry, Schedule schedule, ZoneId zone) {
        List<Temporal> days =
                schedule.exceptions().stream()
                        .sorted()
                        .map(
                                day ->
                                        moment(
                                                day.atTime(schedule.start().toLocalTime()),
                                                schedule.allDay(),
                                                zone))
                        .toList();
        if (!days.isEmpty()) {
            var except = new ExDate<>(new DateList<>(days));
            // the library writes the zone of a start by itself, of a list it does not
            except.add(schedule.allDay() ? Value.DATE : new TzId(zone.getId()));
            entry.add(except);
        }
    }
}
