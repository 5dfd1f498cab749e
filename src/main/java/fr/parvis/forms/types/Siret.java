package fr.parvis.forms.types;

import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The number of an establishment: 14 digits, the last of which betrays a typing mistake. */
@Component
public class Siret implements LineType {

    /** La Poste gives its establishments numbers that follow a rule of their own. */
    private static final String LA_POSTE = "356000000";

    /** Id of the field that the company's name goes to, where a directory is configured. */
    public static final Setting<String> NAMES = Setting.text("names");

    @Override
    public String code() {
        return "siret";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(NAMES);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("width", "20", "inputmode", "numeric");
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        String digits = digits(text);
        if (!digits.matches("\\d{14}")) {
            return List.of(question.problem("forms.siret.form"));
        }
        return sound(digits) ? List.of() : List.of(question.problem("forms.siret.typing"));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Boxes(
                Stream.of(3, 3, 3, 5).map(cells -> new Paper.Box(null, cells)).toList());
    }

    /** As people read it: {@code 356 000 000 00048}. */
    @Override
    public List<String> words(Question question, Object answer) {
        String digits = digits(LineType.text(answer));
        return digits.length() == 14
                ? List.of(
                        digits.replaceFirst("(\\d{3})(\\d{3})(\\d{3})", "$1\u00a0$2\u00a0$3\u00a0"))
                : LineType.super.words(question, answer);
    }

    private static boolean sound(String digits) {
        return luhn(digits) % 10 == 0
                || digits.startsWith(LA_POSTE)
                        && digits.chars().map(Character::getNumericValue).sum() % 5 == 0;
    }

    /** Every second digit counts double, its own digits added (Luhn). */
    private static int luhn(String digits) {
        return IntStream.range(0, digits.length())
                .map(
                        i -> {
                            int digit = digits.charAt(digits.length() - 1 - i) - '0';
                            int counted = i % 2 == 0 ? digit : 2 * digit;
                            return counted > 9 ? counted - 9 : counted;
                        })
                .sum();
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f.]", "");
    }
}
