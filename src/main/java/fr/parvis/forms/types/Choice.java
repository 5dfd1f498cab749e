package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public boolean fitsCell() {
        return true;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(Other.ALLOWED);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        Other.verify(field, mistakes);
    }

    @Override
    public Set<String> values(FieldDefinition field) {
        return Other.values(field);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path())) {
            return before;
        }
        String value = input.texts(question.path()).stream().findFirst().orElse("");
        return Other.allowed(question) ? Other.read(question, input, value) : value;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String value = Other.choice(answer);
        boolean missing = value.isEmpty() && question.field().required();
        boolean unknown = !value.isEmpty() && !values(question.field()).contains(value);
        if (missing || unknown) {
            return List.of(question.problem("forms.choice.required", question.label()));
        }
        return value.equals(Other.VALUE) ? Other.check(question, answer) : List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String value = Other.choice(answer);
        return value.equals(Other.VALUE) && Other.allowed(question)
                ? Other.words(question, answer)
                : Options.words(question, List.of(value));
    }

    /** What was written beside an answer that was not "other" after all is dropped at sending. */
    @Override
    public Object settle(Question question, Object answer) {
        String value = Other.choice(answer);
        return answer == null || value.equals(Other.VALUE) ? answer : value;
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return Other.schema(field, values(field));
    }

    @Override
    public Paper paper(Question question) {
        return Other.paper(question, false);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        boolean list = question.field().options().size() > BUTTONS_AT_MOST;
        return Map.of(
                "list",
                list,
                "options",
                Options.of(question),
                "other",
                Other.allowed(question),
                "otherText",
                Other.text(answer));
    }
}
