package fr.parvis.requests.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.Browser.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser holds it; only what the page asks can be filled in. */
public final class HtmlForm {

    private final FormElement form;
    private final List<Part> files = new ArrayList<>();

    private HtmlForm(FormElement form) {
        this.form = form;
    }

    /**
     * @param selector of the form
     */
    public static HtmlForm in(Page page, String selector) {
        Element found = Jsoup.parse(page.body()).selectFirst(selector);
        if (found instanceof FormElement form) {
            return new HtmlForm(form);
        }
        throw new AssertionError("no form " + selector + " on a page that says: " + said(page));
    }

    public static boolean isIn(Page page, String selector) {
        return Jsoup.parse(page.body()).selectFirst(selector) != null;
    }

    /** What a person reads, the head of the page left out. */
    public static String said(Page page) {
        Element main = Jsoup.parse(page.body()).selectFirst("main");
        return page.status() + " " + plain(main == null ? page.body() : main.text());
    }

    /** Without special spaces, which pages and definitions put in their own way. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Zs}]+", " ");
    }

    static String title(Page page) {
        return Jsoup.parse(page.body()).title();
    }

    /** Sends it by one of its buttons; plain forms and those with files alike. */
    public Page press(Browser browser, String button, String value) {
        String action = form.attr("action");
        List<Part> parts = pressed(button, value);
        return form.attr("enctype").startsWith("multipart")
                ? browser.postParts(action, parts)
                : browser.postWith(null, action, plain(parts));
    }

    private static String[] plain(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of(part.name(), new String(part.content(), UTF_8)))
                .toArray(String[]::new);
    }

    HtmlForm fill(TypedAnswers answers) {
        form.elements().forEach(control -> fill(control, answers.of(control.attr("name"))));
        return this;
    }

    public HtmlForm fill(String name, String... typed) {
        form.select("[name=" + name + "]").forEach(control -> fill(control, List.of(typed)));
        return this;
    }

    private static void fill(Element control, List<String> typed) {
        if (typed.isEmpty()) {
            return;
        }
        switch (control.normalName() + " " + control.attr("type")) {
            case "input radio", "input checkbox" ->
                    control.attr("checked", typed.contains(control.val()));
            case "select " ->
                    control.select("option")
                            .forEach(one -> one.attr("selected", typed.contains(one.val())));
            case "textarea " -> control.text(typed.getFirst());
            case "input hidden", "input file" -> {}
            case String _ -> control.val(typed.getFirst());
        }
    }

    /** The first group that has fewer rows than these answers; null when none. */
    String groupTooShort(TypedAnswers answers) {
        for (Element count : form.select("input[name$=._rows]")) {
            String group = count.attr("name").replaceFirst("\\._rows$", "");
            int wanted = answers.rows().getOrDefault(group, 0);
            if (Integer.parseInt(count.val()) < wanted) {
                return group;
            }
        }
        return null;
    }

    /** Chooses the files that are not there yet; the name of a control they wait in, or null. */
    String choose(TypedAnswers answers) {
        answers.files()
                .forEach(
                        (name, file) -> {
                            boolean asked = has("input[type=file]", "name", name, "");
                            boolean there = has("button", "value", "drop:" + name + ":", "^");
                            if (asked && !there) {
                                String called = "piece" + file.ending();
                                files.add(new Part(name, called, file.content()));
                            }
                        });
        return files.isEmpty() ? null : files.getFirst().name();
    }

    /** A file under the name that whoever sends it gives it. */
    public HtmlForm attach(String control, String called, byte[] content) {
        files.add(new Part(control, called, content));
        return this;
    }

    private boolean has(String tag, String attribute, String value, String how) {
        return form.select(tag).stream()
                .anyMatch(
                        one ->
                                how.isEmpty()
                                        ? one.attr(attribute).equals(value)
                                        : one.attr(attribute).startsWith(value));
    }

    private List<Part> pressed(String button, String value) {
        List<Part> parts = new ArrayList<>();
        form.formData().stream()
                .filter(pair -> !has("input[type=file]", "name", pair.key(), ""))
                .forEach(pair -> parts.add(Part.of(pair.key(), pair.value())));
        parts.add(Part.of(button, value));
        parts.addAll(files);
        return parts;
    }
}
