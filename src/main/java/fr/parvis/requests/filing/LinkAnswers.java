package fr.parvis.requests.filing;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the link to a form says besides, for its hidden fields: {@code ?lieu=piscine}. The address
 * the first page posts to says it again.
 */
record LinkAnswers(Answers answers) {

    static LinkAnswers of(Forms forms, FormDefinition form, HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new LinkAnswers(forms.fromLink(form, parameters));
    }

    Answers addedTo(Answers known) {
        Answers all = known;
        for (var one : answers.values().entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /** With its question mark; empty when there is nothing to say. */
    String query() {
        return answers.values().entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue().toString()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining("&"), LinkAnswers::marked));
    }

    private static String marked(String query) {
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
