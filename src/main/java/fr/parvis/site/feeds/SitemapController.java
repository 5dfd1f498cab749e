package fr.parvis.site.feeds;

import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /sitemap.xml} (sitemaps.org 0.9); an index of several where one would be too long. */
@Controller
class SitemapController {

    /** The protocol allows 50,000; smaller parts are made and read faster. */
    static final int MOST = 10_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PublicPages pages;

    SitemapController(PublicPages pages) {
        this.pages = pages;
    }

    /**
     * @param partie from 1 on, where the map has several
     */
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> map(@RequestParam(defaultValue = "0") int partie, Frame frame) {
        List<PublicPages.Page> all = pages.all();
        int parts = (all.size() + MOST - 1) / MOST;
        if (partie < 1 && parts > 1) {
            return Answer.of("application/xml", index(parts, frame));
        }
        int from = Math.clamp((partie - 1L) * MOST, 0, all.size());
        List<PublicPages.Page> part = all.subList(from, Math.min(from + MOST, all.size()));
        return Answer.of("application/xml", urls(part, frame));
    }

    private static String urls(List<PublicPages.Page> part, Frame frame) {
        return part.stream()
                .map(
                        page ->
                                "<url><loc>%s</loc>%s</url>\n"
                                        .formatted(
                                                xml(frame.absolute(page.path())),
                                                page.changed() == null
                                                        ? ""
                                                        : "<lastmod>"
                                                                + page.changed()
                                                                + "</lastmod>"))
                .collect(
                        Collectors.joining(
                                "",
                                HEAD + "<urlset xmlns=\"" + NAMESPACE + "\">\n",
                                "</urlset>\n"));
    }

    private static String index(int parts, Frame frame) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> xml(frame.absolute("/sitemap.xml?partie=" + part)))
                .map("<sitemap><loc>%s</loc></sitemap>\n"::formatted)
                .collect(
                        Collectors.joining(
                                "",
                                HEAD + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n",
                                "</sitemapindex>\n"));
    }

    private static String xml(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
