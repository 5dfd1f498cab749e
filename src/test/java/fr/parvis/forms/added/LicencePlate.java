package fr.parvis.forms.added;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Optional;

/** A type of somebody else's: this one file is all it takes. */
public class LicencePlate implements FieldType {

    @Override
    public String code() {
        return "test-plate";
    }

    @Override
    public String template() {
        return "short-text";
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.line(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        return String.valueOf(answer).matches("[A-Z]{2}-[0-9]{3}-[A-Z]{2}")
                ? List.of()
                : List.of(new Problem(question.path(), "test-plate", "AA-123-BB"));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return answer == null ? List.of() : List.of(answer.toString());
    }

    @Override
    public Optional<Object> example(Question question) {
        return Optional.of("AB-123-CD");
    }
}
