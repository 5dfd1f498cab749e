package fr.parvis.forms.official;

import fr.parvis.commune.TownDirectory;
import fr.parvis.commune.TownDirectory.Town;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.types.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A commune of the official list. People type its name or its postal code; where several fit, they
 * are shown to choose from. Kept as {@code {typed, code}}, the code being that of INSEE.
 */
@Component
class CommuneField implements FieldType {

    private static final String TYPED = "typed";
    private static final String CODE = "code";

    /** More than this is no choice any more: the person is asked to type more. */
    private static final int SHOWN = 12;

    private final TownDirectory towns;

    CommuneField(TownDirectory towns) {
        this.towns = towns;
    }

    @Override
    public String code() {
        return "commune";
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        Object read = Parts.read(question, input, before, List.of(TYPED, CODE));
        if (!(read instanceof Map<?, ?> parts) || !input.has(question.path() + "." + TYPED)) {
            return read;
        }
        String typed = Parts.text(read, TYPED);
        boolean changed = !typed.equals(Parts.text(before, TYPED));
        List<Town> found = towns.find(typed, SHOWN + 1);
        boolean chosen =
                !changed && found.stream().anyMatch(one -> one.insee().equals(parts.get(CODE)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(TYPED, parts.get(TYPED));
        if (chosen) {
            answer.put(CODE, parts.get(CODE));
        } else if (found.size() == 1) {
            answer.put(CODE, found.getFirst().insee());
        }
        return answer;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String typed = Parts.text(answer, TYPED);
        if (typed.isEmpty()) {
            return question.field().required()
                    ? List.of(question.problemAt(TYPED, "forms.required", question.label()))
                    : List.of();
        }
        if (towns.get(Parts.text(answer, CODE)).isPresent()) {
            return List.of();
        }
        return switch (towns.find(typed, SHOWN + 1).size()) {
            case 0 -> List.of(question.problemAt(TYPED, "forms.commune.unknown", typed));
            case SHOWN + 1 -> List.of(question.problemAt(TYPED, "forms.commune.many", typed));
            default -> List.of(question.problem("forms.commune.which", typed));
        };
    }

    /** {@code Saint-Denis (93, Seine-Saint-Denis)}; what was typed while none is chosen. */
    @Override
    public List<String> words(Question question, Object answer) {
        String typed = Parts.text(answer, TYPED);
        return towns
                .get(Parts.text(answer, CODE))
                .map(CommuneField::named)
                .or(() -> Optional.of(typed).filter(text -> !text.isEmpty()))
                .stream()
                .toList();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.texts(List.of(TYPED, CODE));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        List<Town> found = towns.find(Parts.text(answer, TYPED), SHOWN + 1);
        boolean choice = found.size() > 1 && found.size() <= SHOWN;
        List<OptionView> options =
                choice
                        ? found.stream()
                                .map(one -> new OptionView(one.insee(), named(one), null))
                                .toList()
                        : List.of();
        return Map.of("options", options, "chosen", Parts.text(answer, CODE));
    }

    private static String named(Town commune) {
        return "%s (%s, %s)"
                .formatted(commune.name(), commune.departement(), commune.departementName());
    }
}
