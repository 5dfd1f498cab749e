package fr.parvis.forms.types;

import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An e-mail address. Its form only: whether it works is known when a message arrives. */
@Component
class Email implements LineType {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[^\\s@.,;]+(\\.[^\\s@.,;]+)*\\.[^\\s@.,;]{2,}");

    /** RFC 5321, 4.5.3.1.3. */
    private static final int MAX_LENGTH = 254;

    @Override
    public String code() {
        return "email";
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        if (text.indexOf('@') < 0) {
            return List.of(question.problem("forms.email.no-at"));
        }
        return text.length() <= MAX_LENGTH && ADDRESS.matcher(text).matches()
                ? List.of()
                : List.of(question.problem("forms.email.form"));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>(Map.of("type", "email", "width", "20"));
        if (question.fillable()) {
            extra.put("autocomplete", "email");
        }
        return extra;
    }
}
