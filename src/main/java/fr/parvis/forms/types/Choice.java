package fr.parvis.forms.types;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One of several answers: buttons side by side while there are few, a list when there are more. */
@Component
class Choice implements FieldType {

    private static final int BUTTONS_AT_MOST = 6;

    @Override
    public String code() {
        return "choice";
    }

    @Override
    public boolean hasOptions() {
        return true;
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path())) {
            return before;
        }
        return input.texts(question.path()).stream().findFirst().orElse("");
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String value = LineType.text(answer);
        boolean missing = value.isEmpty() && question.field().required();
        boolean unknown = !value.isEmpty() && !values(question.field()).contains(value);
        return missing || unknown
                ? List.of(question.problem("forms.choice.required", question.label()))
                : List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return Options.words(question, List.of(LineType.text(answer)));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        boolean list = question.field().options().size() > BUTTONS_AT_MOST;
        return Map.of("list", list, "options", Options.of(question));
    }
}
