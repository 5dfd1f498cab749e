package fr.parvis.site.writing;

import fr.parvis.procedures.Procedures;
import fr.parvis.site.media.Documents;
import fr.parvis.site.media.Images;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Templates;
import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * What was written as HTML. HTML inside it is shown, not obeyed; links lead only to safe places;
 * nothing is asked of another host.
 */
@Component
public class Prose {

    /** With fewer sections a page is seen at a glance. */
    private static final int SECTIONS_OF_A_LONG_PAGE = 4;

    private final Images images;
    private final Documents documents;
    private final Procedures procedures;
    private final Templates templates;

    Prose(Images images, Documents documents, Procedures procedures, Templates templates) {
        this.images = images;
        this.documents = documents;
        this.procedures = procedures;
        this.templates = templates;
    }

    /** A line of the contents of a long page. */
    public record Section(String id, String label) {}

    /** Headings begin at level 2; a long page begins with its contents. */
    public Content html(String markdown, Frame frame) {
        Written text = Written.of(markdown);
        var anchors = new Anchors(text.all(Heading.class));
        List<Section> sections = sections(text, anchors);
        String html = render(text, anchors, frame);
        boolean isLong = sections.size() >= SECTIONS_OF_A_LONG_PAGE;
        return output -> {
            if (isLong) {
                output.writeContent(
                        templates.text(
                                "site/writing/contents",
                                java.util.Map.of("frame", frame, "sections", sections)));
            }
            output.writeContent(html);
        };
    }

    /** The words alone, for an index or a summary. */
    public static String text(String markdown) {
        Written text = Written.of(markdown);
        text.all(Mark.class).forEach(Mark::unlink);
        return Written.plain(text.document());
    }

    /** The images that a text shows. */
    public static Collection<Long> images(String markdown) {
        return Shown.imageIds(Written.of(markdown));
    }

    /** The documents that a text joins. */
    public static Collection<Long> documents(String markdown) {
        return Shown.documentIds(Written.of(markdown));
    }

    private String render(Written text, Anchors anchors, Frame frame) {
        var shown = new Shown(text, images, documents, procedures);
        var scene = new Scene(frame, shown, templates);
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new TableRenderer(context, frame))
                .nodeRendererFactory(context -> new LinkRenderer(context, scene))
                .nodeRendererFactory(context -> new MarkRenderer(context, scene))
                .nodeRendererFactory(context -> new HeadingRenderer(context, anchors, text.shift()))
                .build()
                .render(text.document());
    }

    private static List<Section> sections(Written text, Anchors anchors) {
        int top = 2 - text.shift();
        return text.all(Heading.class).stream()
                .filter(one -> one.getLevel() <= top && one.getParent() == text.document())
                .map(one -> new Section(anchors.of(one), Written.plain(one)))
                .toList();
    }
}
