package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.Surroundings;
import fr.parvis.forms.Use;
import fr.parvis.forms.formula.Explanation;
import fr.parvis.forms.formula.Formula;
import fr.parvis.forms.formula.FormulaReader;
import fr.parvis.forms.formula.TariffsOf;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number the program works out from other answers, and explains. Nothing posted changes it. */
@Component
class Calculated implements FieldType {

    private static final Setting<String> RESULT = Setting.oneOf("result", "money", "number");
    private static final Setting<LocalizedText> UNIT = Setting.words("unit");
    private static final Setting<Integer> DECIMALS = Setting.whole("decimals");

    private static final LocalizedText EURO = LocalizedText.of("€");

    @Override
    public String code() {
        return "calculated";
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(FormulaReader.FORMULA, RESULT, UNIT, DECIMALS);
    }

    @Override
    public Nature nature() {
        return Nature.NUMBER;
    }

    @Override
    public boolean fitsCell() {
        return true;
    }

    @Override
    public List<Use> uses(FieldDefinition field) {
        return FormulaReader.FORMULA.of(field).stream().flatMap(Formula::uses).toList();
    }

    @Override
    public void verify(FieldDefinition field, Surroundings around, Mistakes mistakes) {
        Mistakes at = mistakes.at("settings").at("formula");
        FormulaReader.FORMULA
                .of(field)
                .ifPresent(formula -> new TariffsOf(formula).verify(around, at));
    }

    @Override
    public Map<String, Object> guarded(FieldDefinition field, Surroundings around) {
        Map<String, Object> settings = new HashMap<>(field.settings());
        FormulaReader.FORMULA
                .of(field)
                .ifPresent(
                        formula ->
                                settings.put(
                                        FormulaReader.FORMULA.name(), formula.guarded(around)));
        return Map.copyOf(settings);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return before;
    }

    @Override
    public Object settle(Question question, Object answer) {
        return value(question).map(BigDecimal::toPlainString).orElse(null);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        return List.of();
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Office(question.say("forms.blank.calculated"));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text("^-?[0-9]+(\\.[0-9]+)?$");
    }

    /** The result, and how it came about where that says more. */
    @Override
    public List<String> words(Question question, Object answer) {
        return value(question)
                .map(value -> explained(question, value).orElse(inWords(question, value)))
                .stream()
                .toList();
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        return List.of(
                new Line(
                        question.path(),
                        question.label(),
                        words(question, answer),
                        List.of(),
                        false,
                        value(question).map(value -> inWords(question, value)).stream().toList()));
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of();
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>();
        value(question)
                .ifPresentOrElse(
                        value -> {
                            extra.put("result", inWords(question, value));
                            explained(question, value)
                                    .ifPresent(words -> extra.put("explanation", words));
                        },
                        () -> extra.put("impossible", impossible(question)));
        return extra;
    }

    private static Optional<BigDecimal> value(Question question) {
        boolean money = isMoney(question);
        int decimals = money ? 2 : question.setting(DECIMALS).orElse(2);
        return question.setting(FormulaReader.FORMULA)
                .flatMap(formula -> formula.value(question.scope()))
                .filter(Formula::isResult)
                .map(value -> value.setScale(decimals, RoundingMode.HALF_UP))
                .map(value -> money ? value : value.stripTrailingZeros());
    }

    /** {@code 12,40 € = 4 jours × 3,10 €}; nothing where it would only say the result again. */
    private static Optional<String> explained(Question question, BigDecimal value) {
        String result = inWords(question, value);
        return question.setting(FormulaReader.FORMULA)
                .map(formula -> explanation(question).result(result, formula))
                .filter(explained -> !explained.equals(result));
    }

    private static String impossible(Question question) {
        return question.setting(FormulaReader.FORMULA)
                .map(formula -> explanation(question).impossible(formula))
                .orElse(null);
    }

    private static String inWords(Question question, BigDecimal value) {
        LocalizedText unit = isMoney(question) ? EURO : question.setting(UNIT).orElse(null);
        return explanation(question).quantity(value, unit);
    }

    private static Explanation explanation(Question question) {
        return new Explanation(question.scope(), question.language());
    }

    /** Unless the definition says otherwise, what has a unit of its own is no amount. */
    private static boolean isMoney(Question question) {
        String usual = question.setting(UNIT).isPresent() ? "number" : "money";
        return question.setting(RESULT).orElse(usual).equals("money");
    }
}
