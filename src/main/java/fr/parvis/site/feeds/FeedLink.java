package fr.parvis.site.feeds;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.Rubric;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed or a calendar that tells what a page shows.
 *
 * @param type media type
 * @param format in words, for example {@code RSS}
 */
public record FeedLink(String href, String type, String title, String format) {

    private static final String RSS = "application/rss+xml";
    private static final String ATOM = "application/atom+xml";
    private static final String CALENDAR = "text/calendar";

    /** Of the page of one content: what is new under its rubric, what takes place at this place. */
    public static List<FeedLink> of(Content content, Frame frame) {
        if (content.kind().equals("place")) {
            return List.of(
                    calendar(
                            "/calendriers/lieux/" + content.slug() + ".ics",
                            frame.t("site.feeds.at", frame.t(content.title())),
                            frame));
        }
        return content.kind().equals("event") ? agenda(frame) : List.of();
    }

    /** Everything that is new. */
    public static List<FeedLink> all(Frame frame) {
        return news(FeedController.ALL, frame.t("site.feeds.all"), frame);
    }

    public static List<FeedLink> agenda(Frame frame) {
        return List.of(calendar("/agenda.ics", frame.t("site.feeds.all-events"), frame));
    }

    public static List<FeedLink> of(Rubric rubric, Frame frame) {
        String name = frame.t(rubric.name());
        var links = new ArrayList<>(news(rubric.code(), name, frame));
        links.add(calendar("/calendriers/rubriques/" + rubric.code() + ".ics", name, frame));
        return List.copyOf(links);
    }

    private static List<FeedLink> news(String code, String title, Frame frame) {
        return List.of(
                new FeedLink("/flux/" + code + ".rss", RSS, title, frame.t("site.feeds.rss")),
                new FeedLink("/flux/" + code + ".atom", ATOM, title, frame.t("site.feeds.atom")));
    }

    private static FeedLink calendar(String href, String title, Frame frame) {
        return new FeedLink(href, CALENDAR, title, frame.t("site.feeds.agenda"));
    }
}
