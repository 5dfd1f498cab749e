package fr.parvis.forms.types;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer that is not among the options: {@code {choice: other, other: "what it is"}}. */
final class Other {

    static final Setting<Boolean> ALLOWED = Setting.flag("other");

    static final String VALUE = "other";

    private Other() {}

    static boolean allowed(Question question) {
        return question.setting(ALLOWED).orElse(false);
    }

    static void verify(FieldDefinition field, Mistakes mistakes) {
        boolean taken = field.options().stream().anyMatch(one -> one.value().equals(VALUE));
        if (taken && ALLOWED.of(field).orElse(false)) {
            mistakes.at("options").expect("no-option-other");
        }
    }

    static Set<String> values(FieldDefinition field) {
        Stream<String> options = field.options().stream().map(FieldDefinition.Option::value);
        return (ALLOWED.of(field).orElse(false)
                        ? Stream.concat(options, Stream.of(VALUE))
                        : options)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was chosen, and what was written beside it, whether or not it belongs together. */
    static Object read(Question question, Input input, String choice) {
        String text = input.line(question.path() + "." + VALUE).orElse("");
        return text.isEmpty() && !choice.equals(VALUE) ? choice : answer(choice, text);
    }

    static Map<String, String> answer(String choice, String text) {
        return Map.of(Answers.CHOICE, choice, VALUE, text);
    }

    static String choice(Object answer) {
        return answer instanceof Map<?, ?>
                ? Parts.text(answer, Answers.CHOICE)
                : LineType.text(answer);
    }

    static String text(Object answer) {
        return Parts.text(answer, VALUE);
    }

    static List<Problem> check(Question question, Object answer) {
        String text = text(answer);
        if (text.isEmpty()) {
            return List.of(question.problemAt(VALUE, "forms.other.missing"));
        }
        return text.length() > Part.MAX_LENGTH
                ? List.of(
                        question.problemAt(VALUE, "forms.too-long", text.length(), Part.MAX_LENGTH))
                : List.of();
    }

    static List<String> words(Question question, Object answer) {
        String text = text(answer);
        return List.of(
                text.isEmpty()
                        ? question.say("forms.other")
                        : question.say("forms.other.words", text));
    }

    static Map<String, Object> schema(FieldDefinition field, Set<String> values) {
        Map<String, Object> plain = JsonSchema.oneOf(values);
        return ALLOWED.of(field).orElse(false)
                ? Map.of("anyOf", List.of(plain, JsonSchema.texts(List.of(Answers.CHOICE, VALUE))))
                : plain;
    }

    static Paper paper(Question question, boolean several) {
        String other = allowed(question) ? question.say("forms.other") : null;
        return new Paper.Ticks(Options.of(question), several, other);
    }
}
