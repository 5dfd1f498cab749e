package fr.parvis.ui;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML; HTML inside it is shown, not obeyed, and links lead only to safe places. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    public static Content html(String markdown) {
        String html = RENDERER.render(PARSER.parse(markdown));
        return output -> output.writeContent(html);
    }

    /** A fact put into a text stays what it is: no character of it is Markdown. */
    public static String escape(String fact) {
        return fact.replaceAll("([\\\\`*_{}\\[\\]<>()#+\\-.!|&~])", "\\\\$1");
    }
}
