package fr.parvis.site.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Exports of WordPress made by the program, as long as wanted and never whole in memory. */
final class OldSites {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Ville</title><link>https://ancien.example</link>
            """;

    private OldSites() {}

    /** A post in ten is a page, one in fifty was thrown away; each shows an image. */
    static InputStream of(int posts) {
        Stream<String> items = IntStream.rangeClosed(1, posts).mapToObj(OldSites::item);
        return export(items);
    }

    static InputStream export(Stream<String> items) {
        Iterator<InputStream> parts =
                Stream.of(Stream.of(HEAD), items, Stream.of("</channel></rss>"))
                        .flatMap(part -> part)
                        .map(
                                part ->
                                        (InputStream)
                                                new ByteArrayInputStream(
                                                        part.getBytes(StandardCharsets.UTF_8)))
                        .iterator();
        return new java.io.SequenceInputStream(enumeration(parts));
    }

    static String item(int number) {
        return item(
                number % 10 == 0 ? "page" : "post",
                number % 50 == 0 ? "trash" : "publish",
                "Nouvelle " + number,
                "<!-- wp:paragraph --><p>Le texte %d. <strong>Venez</strong> !</p>"
                                .formatted(number)
                        + "<p><img src=\"https://ancien.example/photo-%d-300x200.jpg\" alt=\"Un port\"></p>"
                                .formatted(number % 40)
                        + "<script>alert(1)</script><p>Suite.</p>".repeat(20),
                "https://ancien.example/2019/05/nouvelle-" + number + "/",
                "nouvelle-" + number);
    }

    static String item(
            String type, String status, String title, String body, String link, String name) {
        return """
                <item><title><![CDATA[%s]]></title><link>%s</link><content:encoded><![CDATA[%s]]></content:encoded>
                <excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_name><![CDATA[%s]]></wp:post_name>
                <wp:status><![CDATA[%s]]></wp:status><wp:post_type><![CDATA[%s]]></wp:post_type>
                <wp:post_password></wp:post_password></item>
                """
                .formatted(title, link, body, name, status, type);
    }

    private static <T> Enumeration<T> enumeration(Iterator<T> all) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public T nextElement() {
                return all.next();
            }
        };
    }
}
