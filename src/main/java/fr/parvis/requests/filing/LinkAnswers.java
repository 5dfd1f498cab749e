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
import java.util.stream.Stream;

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

    /**
     * An address that says all of it again.
     *
     * @param more of the query, may be empty
     */
    String at(String path, String more) {
        Stream<String> said =
                answers.values().entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue().toString()));
        String query =
                Stream.concat(Stream.of(more).filter(it -> !it.isEmpty()), said)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
