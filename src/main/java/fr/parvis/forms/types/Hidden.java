package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A value that the link to the form brings ({@code ?lieu=piscine}), shown to the agent and to the
 * person, asked of nobody. Taken once, when the form begins: nothing posted changes it.
 */
@Component
class Hidden implements FieldType {

    private static final Setting<Pattern> PATTERN = Setting.pattern("pattern").asNeeded();

    private static final int LONGEST = 200;

    @Override
    public String code() {
        return "hidden";
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PATTERN);
    }

    @Override
    public boolean comesFromLink() {
        return true;
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return before;
    }

    @Override
    public Object settle(Question question, Object answer) {
        String text = LineType.text(answer);
        boolean fits =
                text.length() <= LONGEST
                        && question.setting(PATTERN)
                                .filter(pattern -> pattern.matcher(text).matches())
                                .isPresent();
        return fits ? text : null;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        return List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String text = LineType.text(answer);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        List<String> words = words(question, answer);
        return words.isEmpty()
                ? List.of()
                : List.of(
                        new Line(
                                question.path(), question.label(), words, List.of(), false, words));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text();
    }
}
