package fr.parvis.site.feeds;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Rubric;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Events as calendars that other programs subscribe to: all, of a rubric, of a place. */
@Controller
class CalendarController {

    private static final String TYPE = "text/calendar";
    private static final int MOST = 500;
    private static final int MONTHS_BACK = 3;

    private final Contents contents;
    private final Rubrics rubrics;
    private final Clock clock;

    CalendarController(Contents contents, Rubrics rubrics, Clock clock) {
        this.contents = contents;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> all(Frame frame) {
        return answer(frame.t("site.feeds.all-events"), events(), frame);
    }

    @GetMapping("/calendriers/rubriques/{rubric}.ics")
    ResponseEntity<byte[]> rubric(@PathVariable String rubric, Frame frame) {
        Rubric under = rubrics.byCode(rubric).orElseThrow(NotFound::new);
        return answer(frame.t(under.name()), events().under(under.code()), frame);
    }

    @GetMapping("/calendriers/lieux/{slug}.ics")
    ResponseEntity<byte[]> place(@PathVariable String slug, Frame frame) {
        Content place = contents.published("place", slug).orElseThrow(NotFound::new);
        return answer(
                frame.t(place.title()),
                events().having("place", String.valueOf(place.id())),
                frame);
    }

    /** Those of the last months too: calendars drop what a feed no longer holds. */
    private ContentQuery events() {
        LocalDate since = LocalDate.now(clock.withZone(Format.ZONE)).minusMonths(MONTHS_BACK);
        return ContentQuery.of("event").between(since, null).by(Order.BY_DAY).most(MOST);
    }

    private ResponseEntity<byte[]> answer(String name, ContentQuery query, Frame frame) {
        return Answer.of(TYPE, EventCalendar.of(name, contents.published(query), frame));
    }
}
