package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Yes or no; with {@code mustBe: true} a statement to tick, such as a statement on honour, without
 * which the form is not accepted.
 */
@Component
class YesNo implements FieldType {

    private static final Setting<Boolean> MUST_BE = Setting.flag("mustBe");

    @Override
    public String code() {
        return "yes-no";
    }

    @Override
    public Nature nature() {
        return Nature.CHOICE;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MUST_BE);
    }

    @Override
    public Set<String> values(FieldDefinition field) {
        return Set.of("yes", "no");
    }

    @Override
    public boolean fitsCell() {
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
        if (statement(question)) {
            return value.equals("yes")
                    ? List.of()
                    : List.of(question.problem("forms.yes-no.must-be", question.label()));
        }
        boolean known = values(question.field()).contains(value);
        boolean passed = value.isEmpty() && !question.field().required();
        return known || passed
                ? List.of()
                : List.of(question.problem("forms.yes-no.required", question.label()));
    }

    /** A statement engages whoever makes it, each time. */
    @Override
    public Object takeUp(Question question, Object earlier) {
        return statement(question) || !check(question, earlier).isEmpty() ? null : earlier;
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.oneOf(List.of("yes", "no"));
    }

    @Override
    public Paper paper(Question question) {
        OptionView yes = new OptionView("yes", question.say("forms.yes"), null);
        OptionView no = new OptionView("no", question.say("forms.no"), null);
        OptionView agreed = new OptionView("yes", question.label(), null);
        return new Paper.Ticks(
                statement(question) ? List.of(agreed) : List.of(yes, no), false, null);
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return switch (LineType.text(answer)) {
            case "yes" -> List.of(question.say("forms.yes"));
            case "no" -> List.of(question.say("forms.no"));
            default -> List.of();
        };
    }

    /** Nobody looks for "yes". */
    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of();
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("statement", statement(question));
    }

    private static boolean statement(Question question) {
        return question.setting(MUST_BE).orElse(false);
    }
}
