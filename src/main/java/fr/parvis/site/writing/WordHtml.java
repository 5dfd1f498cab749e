package fr.parvis.site.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What word processors mean by their HTML: lists that are paragraphs with a sign, bold that is a
 * style, a title that is a class, tables that say not which row names the others.
 */
final class WordHtml {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)°]");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "display:\\s*none|visibility:\\s*hidden|mso-hide:\\s*all|font-size:\\s*0");

    private static final String GONE =
            "script, style, head, meta, link, title, iframe, object, embed, form, input, button, select,"
                    + " textarea, svg, math, noscript, template, [hidden]";

    private WordHtml() {}

    static void tidy(Document page) {
        page.select(GONE).remove();
        page.getAllElements().stream().filter(WordHtml::hidden).toList().forEach(Node::remove);
        comments(page);
        lists(page);
        styles(page);
        headings(page);
        page.select("table").forEach(WordHtml::namedByItsFirstRow);
        page.select("p, h1, h2, h3, h4, h5, h6, strong, em, b, i").stream()
                .filter(one -> one.text().isBlank() && one.select("img, br").isEmpty())
                .toList()
                .forEach(Node::remove);
    }

    private static boolean hidden(Element one) {
        return HIDDEN.matcher(style(one)).find();
    }

    private static void comments(Document page) {
        page.getAllElements().stream()
                .flatMap(one -> one.childNodes().stream())
                .filter(Comment.class::isInstance)
                .toList()
                .forEach(Node::remove);
    }

    /** A stack of open lists, one for each level; a paragraph that is no item closes them all. */
    private static void lists(Document page) {
        Deque<Element> open = new ArrayDeque<>();
        for (Element one : List.copyOf(page.select("p, h1, h2, h3, h4, h5, h6, table, ul, ol"))) {
            Matcher level = LEVEL.matcher(style(one));
            boolean item = one.normalName().equals("p") && level.find();
            if (!item) {
                if (open.isEmpty() || !inside(one, open)) {
                    open.clear();
                }
                continue;
            }
            place(one, Integer.parseInt(level.group(1)), open);
        }
    }

    private static boolean inside(Element one, Deque<Element> open) {
        return one.parents().contains(open.getLast());
    }

    private static void place(Element paragraph, int level, Deque<Element> open) {
        boolean numbered = NUMBER.matcher(sign(paragraph)).find();
        while (open.size() > level) {
            open.pop();
        }
        while (open.size() < level) {
            var list = new Element(numbered ? "ol" : "ul");
            if (open.isEmpty()) {
                paragraph.before(list);
            } else {
                Element last = open.peek().lastElementChild();
                (last == null ? open.peek().appendElement("li") : last).appendChild(list);
            }
            open.push(list);
        }
        var item = open.peek().appendElement("li");
        List.copyOf(paragraph.childNodes()).forEach(item::appendChild);
        paragraph.remove();
    }

    /** The bullet or number before an item, which is taken away. */
    private static String sign(Element paragraph) {
        var sign = new StringBuilder();
        for (Element span : List.copyOf(paragraph.select("span"))) {
            if (style(span).replace(" ", "").contains("mso-list:ignore")) {
                sign.append(span.text());
                span.remove();
            }
        }
        return sign.toString();
    }

    private static void styles(Document page) {
        page.select("b, strong, i, em").stream()
                .filter(one -> style(one).contains("normal"))
                .toList()
                .forEach(Node::unwrap);
        for (Element span : page.select("span, font")) {
            if (BOLD.matcher(style(span)).find()) {
                span.tagName("strong");
            } else if (ITALIC.matcher(style(span)).find()) {
                span.tagName("em");
            }
        }
        page.select("h1 strong, h2 strong, h3 strong, h4 strong, h1 b, h2 b, h3 b, h4 b")
                .forEach(Node::unwrap);
    }

    /** The title of the page is of level 1: the first heading of a text is of level 2. */
    private static void headings(Document page) {
        page.select("p.MsoTitle").tagName("h1");
        page.select("p.MsoSubtitle").tagName("h2");
        if (page.select("h1").isEmpty()) {
            return;
        }
        for (int level = 5; level >= 1; level--) {
            page.select("h" + level).tagName("h" + (level + 1));
        }
    }

    private static void namedByItsFirstRow(Element table) {
        table.select("td p, th p").forEach(Node::unwrap);
        if (table.select("th").isEmpty() && table.selectFirst("tr") != null) {
            table.selectFirst("tr").select("td").tagName("th");
        }
        table.select("th strong, th b").forEach(Node::unwrap);
    }

    private static String style(Element one) {
        return one.attr("style").toLowerCase(Locale.ROOT);
    }
}
