package fr.parvis.newsletters;

import fr.parvis.notices.bulk.BulkLetter;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A letter in plain text, with all that its page says. */
record LetterText(MailPage page) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                    .build();

    String write() {
        List<String> parts = new ArrayList<>();
        Letter letter = page.letter();
        parts.add(letter.title().toUpperCase(page.language()));
        parts.add(plain(letter.introduction()));
        letter.items().forEach(item -> parts.add(item(item)));
        parts.add(plain(letter.closing()));
        parts.add("-- \n" + page.t("newsletters.mail.from", page.commune().name()));
        parts.add(page.t("newsletters.mail.online") + "\n" + page.full(letter.path()));
        parts.add(page.t("newsletters.mail.choices") + "\n" + BulkLetter.CHOICES);
        parts.add(page.t("newsletters.mail.leave") + "\n" + BulkLetter.LEAVE);
        return String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList()) + "\n";
    }

    private String item(NewsItem item) {
        List<String> lines = new ArrayList<>();
        lines.add("* " + page.t(item.title()));
        if (item.date() != null) {
            lines.add(page.format().day(item.date()));
        }
        lines.add(page.t(item.summary()));
        lines.add(page.full(item.path()));
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private static String plain(String markdown) {
        return PLAIN.render(MARKDOWN.parse(markdown)).strip();
    }
}
