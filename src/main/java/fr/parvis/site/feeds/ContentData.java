package fr.parvis.site.feeds;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.calendar.Schedule;
import fr.parvis.site.content.Content;
import fr.parvis.site.kinds.Event;
import fr.parvis.site.kinds.Venue;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkedData;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** One content for programs that read its page (schema.org). */
public final class ContentData {

    private ContentData() {}

    public static gg.jte.Content of(Content content, Frame frame) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type(content.kind()));
        thing.put("name", frame.t(content.title()));
        thing.put("description", frame.t(content.summary()));
        thing.put("url", frame.absolute(content.path()));
        thing.put("inLanguage", content.bodyLanguage(frame.locale()));
        switch (content.kind()) {
            case "news" -> news(thing, content, frame);
            case "event" ->
                    Event.of(content.facts()).ifPresent(it -> event(thing, it, content, frame));
            case "job" -> job(thing, content, frame);
            case "place", "shop" -> thing.putAll(place(content));
            case "association", "department", "person", "elected" -> contact(thing, content);
            default -> thing.put("dateModified", content.changedAt().toString());
        }
        return LinkedData.of(thing);
    }

    private static String type(String kind) {
        return switch (kind) {
            case "news" -> "NewsArticle";
            case "event" -> "Event";
            case "place" -> "Place";
            case "shop" -> "LocalBusiness";
            case "association" -> "Organization";
            case "department" -> "GovernmentOrganization";
            case "person", "elected" -> "Person";
            case "job" -> "JobPosting";
            default -> "WebPage";
        };
    }

    private static void news(Map<String, Object> thing, Content content, Frame frame) {
        thing.put("headline", frame.t(content.title()));
        thing.put("datePublished", content.publishedAt().toString());
        thing.put("dateModified", content.changedAt().toString());
        thing.put("author", commune(frame));
        thing.put("publisher", commune(frame));
    }

    private static void event(
            Map<String, Object> thing, Event event, Content content, Frame frame) {
        Schedule when = event.schedule();
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        thing.put("startDate", moment(when.start(), when.allDay(), zone));
        thing.put("endDate", moment(when.end(), when.allDay(), zone));
        thing.put("eventStatus", "https://schema.org/" + status(event));
        thing.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        thing.put("organizer", commune(frame));
        var place = new LinkedHashMap<String, Object>(place(content));
        place.put("@type", "Place");
        place.putIfAbsent("name", frame.commune().name());
        place.putIfAbsent("address", frame.commune().name());
        thing.put("location", place);
    }

    private static String status(Event event) {
        return switch (event.status()) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> event.undated() ? "EventPostponed" : "EventRescheduled";
            case SCHEDULED, FULL -> "EventScheduled";
        };
    }

    private static String moment(LocalDateTime local, boolean allDay, ZoneId zone) {
        return allDay
                ? local.toLocalDate().toString()
                : local.atZone(zone).toOffsetDateTime().toString();
    }

    private static void job(Map<String, Object> thing, Content content, Frame frame) {
        thing.put("title", frame.t(content.title()));
        thing.put("datePosted", content.publishedAt().toString());
        content.facts()
                .date("deadline")
                .ifPresent(day -> thing.put("validThrough", day.toString()));
        thing.put("hiringOrganization", commune(frame));
        thing.put("jobLocation", Map.of("@type", "Place", "address", frame.commune().name()));
    }

    private static Map<String, Object> place(Content content) {
        var place = new LinkedHashMap<String, Object>();
        Venue.of(content.facts(), "where")
                .ifPresent(
                        venue -> {
                            place.put("address", venue.address());
                            if (venue.located()) {
                                place.put(
                                        "geo",
                                        Map.of(
                                                "@type",
                                                "GeoCoordinates",
                                                "latitude",
                                                venue.latitude(),
                                                "longitude",
                                                venue.longitude()));
                            }
                        });
        content.facts().text("phone").ifPresent(phone -> place.put("telephone", phone));
        return place;
    }

    private static void contact(Map<String, Object> thing, Content content) {
        content.facts().text("phone").ifPresent(phone -> thing.put("telephone", phone));
        content.facts().text("email").ifPresent(email -> thing.put("email", email));
    }

    private static Map<String, Object> commune(Frame frame) {
        return Map.of(
                "@type", "GovernmentOrganization",
                "name", frame.t("site.data.town-hall", frame.commune().name()),
                "url", frame.absolute("/"));
    }
}
