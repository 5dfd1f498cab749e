package fr.parvis.forms.types;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML; HTML inside it is shown, not obeyed, and links lead only to safe places. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    static Content html(String markdown) {
        String html = RENDERER.render(PARSER.parse(markdown));
        return output -> output.writeContent(html);
    }
}
