package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    public Nature nature() {
        return Nature.LIST;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIN, MAX, Other.ALLOWED);
    }

    @Override
    public boolean hasOptions() {
        return true;
    }

    @Override
    public Set<String> values(FieldDefinition field) {
        return Other.values(field);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        Other.verify(field, mistakes);
        int min = MIN.of(field).orElse(0);
        if (MAX.of(field).filter(max -> max < min).isPresent()) {
            mistakes.at("settings").at("max").expect("max-above-min", min);
        }
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path())) {
            return before;
        }
        List<Object> read = new ArrayList<>(input.texts(question.path()));
        String other = input.line(question.path() + "." + Other.VALUE).orElse("");
        if (Other.allowed(question) && (read.remove(Other.VALUE) || !other.isBlank())) {
            read.add(Other.answer(Other.VALUE, other));
        }
        return List.copyOf(read);
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
        if (other(answer).isPresent()
                && question.setting(MAX).filter(max -> chosen.size() > max).isEmpty()) {
            return Other.check(question, other(answer).get());
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
        Stream<String> named = Options.words(question, chosen(answer)).stream();
        return Stream.concat(
                        named,
                        other(answer).stream()
                                .flatMap(other -> Other.words(question, other).stream()))
                .toList();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.list(Other.schema(field, values(field)));
    }

    @Override
    public Paper paper(Question question) {
        return Other.paper(question, true);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of(
                "options",
                Options.of(question),
                "other",
                Other.allowed(question),
                "otherText",
                other(answer).map(Other::text).orElse(""));
    }

    private static Optional<Map<?, ?>> other(Object answer) {
        if (answer instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> other) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The values, that of "other" among them. */
    private static List<String> chosen(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(Other::choice).filter(value -> !value.isEmpty()).toList()
                : List.of();
    }
}
