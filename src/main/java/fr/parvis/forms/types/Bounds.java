package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The smallest and the largest number accepted, themselves included. */
final class Bounds {

    static final Setting<BigDecimal> MIN = Setting.decimal("min");
    static final Setting<BigDecimal> MAX = Setting.decimal("max");

    private Bounds() {}

    static void verify(FieldDefinition field, Mistakes mistakes) {
        Optional<BigDecimal> min = MIN.of(field);
        if (min.isPresent()
                && MAX.of(field).filter(max -> max.compareTo(min.get()) < 0).isPresent()) {
            mistakes.at("settings").at("max").expect("max-above-min", min.get().toPlainString());
        }
    }

    static List<Problem> check(
            Question question, BigDecimal number, Function<BigDecimal, String> inWords) {
        Optional<BigDecimal> min = question.setting(MIN);
        if (min.isPresent() && number.compareTo(min.get()) < 0) {
            return List.of(question.problem("forms.number.min", inWords.apply(min.get())));
        }
        Optional<BigDecimal> max = question.setting(MAX);
        return max.isPresent() && number.compareTo(max.get()) > 0
                ? List.of(question.problem("forms.number.max", inWords.apply(max.get())))
                : List.of();
    }
}
