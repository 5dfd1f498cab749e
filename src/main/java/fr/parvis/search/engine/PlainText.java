package fr.parvis.search.engine;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as its words. PostgreSQL takes {@code <script>} for the beginning of what is no text, so
 * another sign stands for the bracket.
 */
final class PlainText {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

    private PlainText() {}

    static String of(String markdown) {
        return WORDS.render(PARSER.parse(markdown)).strip().replace('<', '‹');
    }
}
