package fr.parvis.site;

import fr.parvis.site.Text.Heading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown to HTML, with the title, the lead and the contents taken apart. */
final class TextRenderer {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .attributeProviderFactory(_ -> TextRenderer::identifyHeading)
                    .build();

    private TextRenderer() {}

    /**
     * @param source a heading of level 1, a paragraph, then sections
     */
    static Text render(String source) {
        Node document = PARSER.parse(source);
        Node title = document.getFirstChild();
        Node lead = title.getNext();
        title.unlink();
        lead.unlink();
        return new Text(plain(title), plain(lead), HTML.render(document), contents(document));
    }

    private static List<Heading> contents(Node document) {
        var headings = new ArrayList<Heading>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (isSection(node)) {
                headings.add(new Heading(id(node), plain(node)));
            }
        }
        return headings;
    }

    private static void identifyHeading(Node node, String tag, Map<String, String> attributes) {
        if (isSection(node)) {
            attributes.put("id", id(node));
        }
    }

    private static boolean isSection(Node node) {
        return node instanceof org.commonmark.node.Heading heading && heading.getLevel() == 2;
    }

    private static String id(Node heading) {
        return Normalizer.normalize(plain(heading), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String plain(Node node) {
        return PLAIN.render(node).strip();
    }
}
