package fr.parvis.demo.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page.
 *
 * @param type how it wants to be sent
 * @param fields what a browser would send if nothing were touched, files apart
 */
record WebForm(String action, String type, List<KeyVal> fields) {

    private static final String MULTIPART = "multipart/form-data";
    private static final String BOUNDARY = "----parvis-demonstration";
    private static final String PART =
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

    /**
     * @param type with the boundary between parts, if there are any
     */
    record Body(String type, String text) {}

    /**
     * @throws IllegalStateException when the page has no form whose action ends so
     */
    static WebForm in(Document page, String action) {
        Element form =
                page.select("form[method=post]").stream()
                        .filter(each -> each.attr("action").endsWith(action))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no form " + action + " in: " + page.title()));
        form.select("input[type=file]").remove();
        return new WebForm(
                form.attr("action"), form.attr("enctype"), ((FormElement) form).formData());
    }

    /** A value of several, for boxes to tick, is separated by line breaks. */
    Body with(Map<String, String> values) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        fields.stream()
                .filter(field -> !values.containsKey(field.key()))
                .forEach(field -> pairs.add(Map.entry(field.key(), field.value())));
        values.forEach((name, all) -> all.lines().forEach(one -> pairs.add(Map.entry(name, one))));
        return type.equals(MULTIPART) ? parts(pairs) : encoded(pairs);
    }

    private static Body parts(List<Map.Entry<String, String>> pairs) {
        String parts =
                pairs.stream()
                        .map(pair -> PART.formatted(BOUNDARY, pair.getKey(), pair.getValue()))
                        .collect(Collectors.joining());
        return new Body(MULTIPART + "; boundary=" + BOUNDARY, parts + "--" + BOUNDARY + "--\r\n");
    }

    private static Body encoded(List<Map.Entry<String, String>> pairs) {
        String text =
                pairs.stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
        return new Body("application/x-www-form-urlencoded", text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
