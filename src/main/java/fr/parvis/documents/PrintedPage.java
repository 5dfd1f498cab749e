package fr.parvis.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** A page of HTML made ready for the press: its language, its title, the print stylesheet. */
final class PrintedPage {

    private final String stylesheet = stylesheet();

    org.w3c.dom.Document of(String html, String title, Locale language) {
        Document page = Jsoup.parse(printable(html));
        page.select("script, link, base").remove();
        page.selectFirst("html").attr("lang", language.toLanguageTag());
        page.title(title);
        describe(page, "subject", title);
        describe(page, "description", title);
        page.head().prependElement("style").appendText(stylesheet);
        return new W3CDom().fromJsoup(page);
    }

    /** Readers of PDF/UA announce a document by these. */
    private static void describe(Document page, String name, String content) {
        if (page.head().selectFirst("meta[name=" + name + "]") == null) {
            page.head().appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    /** The typeface has one no-break space and one hyphen. */
    private static String printable(String html) {
        return html.replace('\u202F', '\u00A0').replace('\u2011', '-');
    }

    private static String stylesheet() {
        try (var in = PrintedPage.class.getResourceAsStream("/documents/print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
