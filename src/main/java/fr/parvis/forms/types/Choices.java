package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Any number of several answers. */
@Component
class Choices implements FieldType {

    private static final Setting<Integer> MIN = Setting.whole("min");
    private static final Setting<Integer> MAX = Setting.whole("max");

    @Override
    public String code() {
        return "choices";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIN, MAX);
    }

    @Override
    public boolean hasOptions() {
        return true;
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        int min = MIN.of(field).orElse(0);
        if (MAX.of(field).filter(max -> max < min).isPresent()) {
            mistakes.at("settings").at("max").expect("max-above-min", min);
        }
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.has(question.path()) ? input.texts(question.path()) : before;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        List<String> chosen = chosen(answer);
        if (!values(question.field()).containsAll(chosen)) {
            return List.of(question.problem("forms.choices.required", question.label()));
        }
        int min = question.setting(MIN).orElse(0);
        if (chosen.isEmpty() && question.field().required() && min <= 1) {
            return List.of(question.problem("forms.choices.required", question.label()));
        }
        if (chosen.size() < min && (question.field().required() || !chosen.isEmpty())) {
            return List.of(question.problem("forms.choices.min", min));
        }
        return question
                .setting(MAX)
                .filter(max -> chosen.size() > max)
                .map(max -> question.problem("forms.choices.max", max))
                .stream()
                .toList();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return Options.words(question, chosen(answer));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("options", Options.of(question));
    }

    private static List<String> chosen(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }
}
