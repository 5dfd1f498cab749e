package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;

/** What all types share that ask for several texts under one legend. */
public interface ComposedType extends FieldType {

    /** Whether a browser may fill it in with what it knows of the person who types. */
    Setting<Boolean> AUTOCOMPLETE = Setting.flag("autocomplete");

    /** In the order they are asked. */
    List<Part> parts();

    @Override
    default String template() {
        return "composed";
    }

    @Override
    default List<Setting<?>> settings() {
        return List.of(AUTOCOMPLETE);
    }

    @Override
    default Object read(Question question, Input input, Object before) {
        return Parts.read(question, input, before, parts().stream().map(Part::name).toList());
    }

    @Override
    default List<Problem> check(Question question, Object answer) {
        boolean empty = parts().stream().allMatch(part -> part.in(answer).isEmpty());
        if (empty && !question.field().required()) {
            return List.of();
        }
        return parts().stream()
                .flatMap(part -> checkPart(question, part, part.in(answer)).stream())
                .toList();
    }

    /** What is wrong with one part of an answer that was begun, or is required. */
    default List<Problem> checkPart(Question question, Part part, String text) {
        if (text.isEmpty()) {
            return part.required()
                    ? List.of(question.problemAt(part.name(), part.missing(code())))
                    : List.of();
        }
        int length = text.codePointCount(0, text.length());
        return length > Part.MAX_LENGTH
                ? List.of(
                        question.problemAt(part.name(), "forms.too-long", length, Part.MAX_LENGTH))
                : List.of();
    }

    @Override
    default Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.texts(parts().stream().map(Part::name).toList());
    }

    @Override
    default Paper paper(Question question) {
        return new Paper.Parts(
                parts().stream()
                        .map(part -> question.say("forms." + code() + "." + part.name()))
                        .map(label -> new Paper.Part(label, Paper.LINE))
                        .toList());
    }

    /** Whether a browser may fill it in where the definition says nothing. */
    default boolean fillable(Question question) {
        return question.fillable();
    }

    @Override
    default Map<String, Object> extra(Question question, Object answer) {
        boolean fill = question.setting(AUTOCOMPLETE).orElse(fillable(question));
        return Map.of("parts", parts().stream().map(part -> part.in(code(), fill)).toList());
    }
}
