package fr.parvis.site.writing;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings below the title of the page, each with an address. */
final class HeadingRenderer implements NodeRenderer {

    private static final int LOWEST = 6;

    private final HtmlNodeRendererContext context;
    private final Anchors anchors;
    private final int shift;

    HeadingRenderer(HtmlNodeRendererContext context, Anchors anchors, int shift) {
        this.context = context;
        this.anchors = anchors;
        this.shift = shift;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        Heading heading = (Heading) node;
        String tag = "h" + Math.min(LOWEST, heading.getLevel() + shift);
        HtmlWriter out = context.getWriter();
        out.line();
        out.tag(tag, Map.of("id", anchors.of(heading)));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        out.tag("/" + tag);
        out.line();
    }
}
