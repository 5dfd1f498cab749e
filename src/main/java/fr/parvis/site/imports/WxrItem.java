package fr.parvis.site.imports;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** An entry of an export of WordPress as an item of ours. */
final class WxrItem {

    private static final Pattern BLOCKS =
            Pattern.compile("(?i)<(?:p|div|h[1-6]|ul|ol|table|figure|blockquote)[\\s>]");
    private static final Pattern SHORT_CODE =
            Pattern.compile(
                    "\\[/?(?:caption|gallery|embed|audio|video|playlist|vc_|et_pb_)[^\\]]*]");
    private static final Pattern NOTES = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern PARAGRAPHS = Pattern.compile("\\r?\\n\\s*\\r?\\n");
    private static final int LONGEST_SUMMARY = 300;

    private WxrItem() {}

    /** Null for what is no text at all: menus, revisions, files, of which nobody wants to hear. */
    static Item of(Wxr.Entry entry, int number) {
        String type = entry.get("post_type");
        if (!type.equals("post") && !type.equals("page")) {
            return null;
        }
        String title = Parser.unescapeEntities(entry.get("title"), false).strip();
        Item item =
                Item.found(
                        number,
                        type.equals("post") ? "news" : "page",
                        title,
                        path(entry.get("link")),
                        entry.get("post_name"),
                        summary(entry.get("excerpt:encoded")),
                        body(entry.get("content:encoded")));
        String why = reason(entry, item);
        return why.isEmpty() ? item : item.skipped(why);
    }

    private static String reason(Wxr.Entry entry, Item item) {
        if (entry.get("content:encoded").length() > Wxr.LONGEST) {
            return "too-long";
        }
        if (!entry.get("post_password").isBlank()) {
            return "password";
        }
        return switch (entry.get("status")) {
            case "trash", "auto-draft", "inherit" -> "thrown-away";
            case "private" -> "private";
            default -> item.title().isEmpty() ? "no-title" : item.body().isBlank() ? "empty" : "";
        };
    }

    /** Old texts of WordPress have no paragraphs: an empty line stands for one. */
    static String body(String html) {
        String text = SHORT_CODE.matcher(NOTES.matcher(html).replaceAll("")).replaceAll("").strip();
        if (text.isEmpty() || BLOCKS.matcher(text).find()) {
            return text;
        }
        return "<p>" + String.join("</p><p>", PARAGRAPHS.split(text)) + "</p>";
    }

    private static String summary(String html) {
        String text = Jsoup.parse(html).text().strip();
        return text.substring(0, Math.min(text.length(), LONGEST_SUMMARY));
    }

    static String path(String link) {
        try {
            URI address = URI.create(link.strip());
            String path =
                    address.getRawPath() == null || address.getRawPath().isEmpty()
                            ? "/"
                            : address.getRawPath();
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
