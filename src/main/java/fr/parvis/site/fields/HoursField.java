package fr.parvis.site.fields;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.hours.Hours;
import fr.parvis.hours.HoursRefused;
import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opening hours, typed as people write them ("lundi au vendredi 9 h – 12 h") or in the notation of
 * OpenStreetMap; what the public will read is told back under the field.
 */
@Component
class HoursField implements FieldType {

    @Override
    public String code() {
        return "opening-hours";
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.text(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String typed = WrittenHours.text(answer);
        if (typed.isEmpty()) {
            return question.field().required()
                    ? List.of(question.problem("forms.required", question.label()))
                    : List.of();
        }
        return switch (WrittenHours.read(typed)) {
            case Outcome.Done<Hours, HoursRefused> _ -> List.of();
            case Outcome.Refused<Hours, HoursRefused>(HoursRefused reason) ->
                    List.of(question.problem(reason.code(), reason.arguments().toArray()));
        };
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String typed = WrittenHours.text(answer);
        return typed.isEmpty()
                ? List.of()
                : WrittenHours.of(answer)
                        .map(hours -> WrittenHours.words(hours, question.language().format()))
                        .orElse(List.of(typed));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text();
    }

    @Override
    public Optional<Object> example(Question question) {
        return Optional.of("Mo-Fr 09:00-12:00,14:00-17:00");
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("said", words(question, answer), "read", WrittenHours.of(answer).isPresent());
    }
}
