package fr.parvis.forms.types;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.Use;
import fr.parvis.forms.connect.CivilStatus;
import fr.parvis.forms.formula.Unit;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A number, with its unit. */
@Component
class NumberField implements LineType {

    private static final Setting<Integer> DECIMALS = Setting.whole("decimals");
    private static final Setting<LocalizedText> UNIT = Setting.words("unit");

    @Override
    public String code() {
        return "number";
    }

    @Override
    public Nature nature() {
        return Nature.NUMBER;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(Bounds.MIN, Bounds.MAX, DECIMALS, UNIT, WIDTH, CivilStatus.SETTING);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        Bounds.verify(field, mistakes);
    }

    /** The fields that say whose family quotient it is. */
    @Override
    public List<Use> uses(FieldDefinition field) {
        return CivilStatus.SETTING.of(field).stream()
                .flatMap(status -> status.fields().stream())
                .map(id -> new Use(id, Set.of(), Set.of()))
                .toList();
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        Optional<BigDecimal> number = Answers.parseNumber(text);
        if (number.isEmpty()) {
            return List.of(question.problem("forms.number.form"));
        }
        int decimals = question.setting(DECIMALS).orElse(0);
        if (number.get().stripTrailingZeros().scale() > decimals) {
            return List.of(
                    decimals == 0
                            ? question.problem("forms.number.whole")
                            : question.problem("forms.number.decimals", decimals));
        }
        return Bounds.check(question, number.get(), bound -> quantity(question, bound));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Lines(
                1,
                question.setting(UNIT)
                        .map(unit -> Unit.several(unit, question.language().locale()))
                        .orElse(null));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String text = LineType.text(answer);
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(
                Answers.parseNumber(text).map(number -> quantity(question, number)).orElse(text));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>();
        boolean negative = question.setting(Bounds.MIN).filter(min -> min.signum() < 0).isPresent();
        if (!negative) {
            extra.put(
                    "inputmode", question.setting(DECIMALS).orElse(0) > 0 ? "decimal" : "numeric");
        }
        extra.put("width", question.setting(WIDTH).orElse("5"));
        question.setting(UNIT)
                .ifPresent(
                        unit ->
                                extra.put(
                                        "unit", Unit.several(unit, question.language().locale())));
        return extra;
    }

    private static String quantity(Question question, BigDecimal number) {
        Locale locale = question.language().locale();
        String written = question.language().format().number(number);
        return question.setting(UNIT)
                .map(unit -> written + "\u00a0" + Unit.of(unit, number, locale))
                .orElse(written);
    }
}
