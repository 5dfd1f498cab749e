package fr.parvis.site.writing;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML of a word processor, a mail or an old site as Markdown. Kept: headings, lists, tables,
 * links, bold, italics, quotations. Gone: scripts, styles, frames, forms, hidden words, images that
 * report who reads.
 */
public final class FromHtml {

    /** More is no text of a page. */
    public static final int LONGEST = 2_000_000;

    private static final PolicyFactory HARMLESS =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "ul",
                            "ol",
                            "li",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "strong",
                            "em",
                            "b",
                            "i",
                            "a",
                            "blockquote",
                            "pre",
                            "code",
                            "hr",
                            "div")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowWithoutAttributes("a")
                    .toFactory();

    private static final FlexmarkHtmlConverter CONVERTER =
            FlexmarkHtmlConverter.builder(
                            new MutableDataSet()
                                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                                    .set(FlexmarkHtmlConverter.OUTPUT_UNKNOWN_TAGS, false)
                                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
                                    .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
                                    .set(FlexmarkHtmlConverter.NBSP_TEXT, "\u00a0")
                                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                                    .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false))
                    .build();

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*<!--.*?-->\\s*$");
    private static final Pattern NO_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern GAPS = Pattern.compile("\\n\\s*\\n(?:\\s*\\n)+");
    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t\\u00a0]+(?=\\n|$)");
    private static final Pattern IMAGE = Pattern.compile("PARVISIMAGE(\\d+)Z");

    private FromHtml() {}

    /** Without its images. */
    public static String markdown(String html) {
        return markdown(html, _ -> Optional.empty());
    }

    /**
     * @param images the id in the library of an image at an address; empty leaves it out
     */
    public static String markdown(String html, Function<Element, Optional<Long>> images) {
        String cut = html.substring(0, Math.min(html.length(), LONGEST));
        Document page = Jsoup.parse(cut);
        WordHtml.tidy(page);
        for (Element image : page.select("img")) {
            images.apply(image)
                    .ifPresent(
                            id -> {
                                var line = new Element("p").text("PARVISIMAGE" + id + "Z");
                                block(image).before(line);
                            });
            image.remove();
        }
        return tidy(CONVERTER.convert(HARMLESS.sanitize(page.body().html())));
    }

    /** The paragraph around an image, so that its mark gets a line of its own. */
    private static Element block(Element image) {
        Element outer = image;
        while (outer.parent() != null
                && !outer.parent().normalName().matches("body|div|li|td|section")) {
            outer = outer.parent();
        }
        return outer;
    }

    private static String tidy(String markdown) {
        String text = COMMENT.matcher(markdown).replaceAll("");
        text = NO_BREAK.matcher(text).replaceAll(" ");
        text = END_OF_LINE.matcher(text).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("\n\n[image:$1]\n\n");
        return GAPS.matcher(text).replaceAll("\n\n").strip();
    }
}
