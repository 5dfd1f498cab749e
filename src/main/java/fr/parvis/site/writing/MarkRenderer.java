package fr.parvis.site.writing;

import fr.parvis.procedures.Revision;
import fr.parvis.site.media.Image;
import fr.parvis.ui.LinkItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The marks of our own, each by its template; what is gone since is left out. */
final class MarkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final Scene scene;

    MarkRenderer(HtmlNodeRendererContext context, Scene scene) {
        this.context = context;
        this.out = context.getWriter();
        this.scene = scene;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Mark.class, Accordion.class);
    }

    @Override
    public void render(Node node) {
        out.line();
        if (node instanceof Accordion accordion) {
            accordion(accordion);
        } else {
            out.raw(mark((Mark) node).orElse(""));
        }
        out.line();
    }

    private void accordion(Accordion accordion) {
        out.tag("details", Map.of("class", "fold"));
        out.tag("summary");
        out.text(accordion.title());
        out.tag("/summary");
        out.tag("div", Map.of("class", "stack"));
        for (Node child = accordion.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        out.tag("/div");
        out.tag("/details");
    }

    private Optional<String> mark(Mark mark) {
        Shown shown = scene.shown();
        return switch (mark.kind()) {
            case IMAGE -> shown.image(mark.id()).map(one -> figure(one, mark.words()));
            case DOCUMENT ->
                    shown.document(mark.id())
                            .map(
                                    one ->
                                            scene.piece(
                                                    "site/media/document",
                                                    Map.of("document", one)));
            case GALERIE -> gallery(shown.gallery(mark));
            case DEMARCHE -> shown.procedure(mark.argument()).map(this::procedure);
            case CARTE ->
                    Optional.of(
                            scene.piece(
                                    "site/writing/map", Map.of("spot", Spot.of(mark.argument()))));
        };
    }

    private String figure(Image image, String caption) {
        return scene.piece("site/media/figure", Map.of("image", image, "caption", caption));
    }

    private Optional<String> gallery(List<Image> images) {
        return images.isEmpty()
                ? Optional.empty()
                : Optional.of(scene.piece("site/media/gallery", Map.of("images", images)));
    }

    private String procedure(Revision revision) {
        var definition = revision.definition();
        var frame = scene.frame();
        String detail =
                definition.kind().filled()
                        ? frame.t(
                                "site.procedure.detail",
                                definition.sheet().minutes(),
                                frame.t(definition.sheet().price()))
                        : frame.t(definition.redirect().name());
        var link =
                new LinkItem(
                        "/demarches/" + revision.code(),
                        definition.icon(),
                        frame.t(definition.title()),
                        detail);
        return scene.piece("ui/linkList", Map.of("links", List.of(link)));
    }
}
