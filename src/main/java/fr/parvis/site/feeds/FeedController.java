package fr.parvis.site.feeds;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Rubric;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** News and events of one rubric, or of all. */
@Controller
class FeedController {

    /** In the place of a rubric: all of them. */
    static final String ALL = "tout";

    private static final Set<String> KINDS =
            Set.of("news", "event", "meeting", "job", "document", "market");
    private static final int LATEST = 30;

    private final Contents contents;
    private final Rubrics rubrics;

    FeedController(Contents contents, Rubrics rubrics) {
        this.contents = contents;
        this.rubrics = rubrics;
    }

    @GetMapping("/flux/{rubric}.rss")
    ResponseEntity<byte[]> rss(@PathVariable String rubric, Frame frame) {
        return Answer.of("application/rss+xml", feed(rubric, "rss_2.0", frame));
    }

    @GetMapping("/flux/{rubric}.atom")
    ResponseEntity<byte[]> atom(@PathVariable String rubric, Frame frame) {
        return Answer.of("application/atom+xml", feed(rubric, "atom_1.0", frame));
    }

    private String feed(String rubric, String format, Frame frame) {
        ContentQuery query = ContentQuery.of(KINDS).most(LATEST);
        if (rubric.equals(ALL)) {
            return Feed.of(frame.t("site.feeds.all"), contents.published(query), format, frame);
        }
        Rubric under = rubrics.byCode(rubric).orElseThrow(NotFound::new);
        List<Content> found = contents.published(query.under(under.code()));
        return Feed.of(frame.t(under.name()), found, format, frame);
    }
}
