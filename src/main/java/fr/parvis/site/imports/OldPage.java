package fr.parvis.site.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page of an old site, without its frame. */
final class OldPage {

    private static final String MAIN =
            "main, [role=main], article, .entry-content, #content, #contenu, .content";
    private static final String FRAME =
            "header, footer, nav, aside, form, script, style, .breadcrumb, .breadcrumbs, .sidebar, .menu,"
                    + " .cookie, .share, .pagination, h1";

    private OldPage() {}

    static Item read(Item listed, OldSite.Answer answer, URI address) {
        if (!answer.ok()) {
            return listed.skipped(answer.reason());
        }
        if (!answer.mediaType().contains("html")) {
            return listed.skipped("no-page");
        }
        Document page = parse(answer.content(), address);
        String title = title(page);
        Element main = page.selectFirst(MAIN);
        Element text = main == null ? page.body() : main;
        text.select(FRAME).remove();
        text.select("img[src]").forEach(one -> one.attr("src", one.absUrl("src")));
        text.select("a[href]").forEach(one -> one.attr("href", one.absUrl("href")));
        Item item =
                Item.found(
                        listed.number(),
                        listed.kind(),
                        title,
                        listed.oldPath(),
                        last(listed.oldPath()),
                        summary(page),
                        text.html());
        return title.isEmpty()
                ? item.skipped("no-title")
                : text.text().isBlank() ? item.skipped("empty") : item;
    }

    private static Document parse(byte[] content, URI address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, address.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The heading, else the title without the name of the site. */
    private static String title(Document page) {
        Element heading = page.selectFirst("h1");
        String title = heading == null ? "" : heading.text().strip();
        return title.isEmpty() ? page.title().split("\\s[|–—-]\\s", 2)[0].strip() : title;
    }

    private static String summary(Document page) {
        Element description = page.selectFirst("meta[name=description]");
        return description == null ? "" : description.attr("content").strip();
    }

    /** {@code /vie/cantine.php} → {@code cantine}. */
    private static String last(String path) {
        String[] parts = path.replaceFirst("[?#].*", "").split("/");
        return parts.length == 0 ? "" : parts[parts.length - 1].replaceFirst("\\.\\w{2,5}$", "");
    }
}
