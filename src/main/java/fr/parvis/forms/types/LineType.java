package fr.parvis.forms.types;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;

/** What all types share whose answer is one line of text. */
public interface LineType extends FieldType {

    Setting<String> WIDTH = Setting.oneOf("width", "2", "4", "5", "10", "20");

    @Override
    default String template() {
        return "short-text";
    }

    @Override
    default boolean fitsCell() {
        return true;
    }

    @Override
    default Object read(Question question, Input input, Object before) {
        return input.line(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    default List<Problem> check(Question question, Object answer) {
        String text = text(answer);
        if (!text.isEmpty()) {
            return checkText(question, text);
        }
        return question.field().required()
                ? List.of(question.problem("forms.required", question.label()))
                : List.of();
    }

    /** What is wrong with a text that is not blank, spaces around it left out. */
    List<Problem> checkText(Question question, String text);

    @Override
    default List<String> words(Question question, Object answer) {
        String text = text(answer);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** Without the spaces around, never null. */
    public static String text(Object answer) {
        return answer instanceof String text ? text.strip() : "";
    }
}
