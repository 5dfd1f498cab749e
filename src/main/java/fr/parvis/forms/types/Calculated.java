package fr.parvis.forms.types;

import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.formula.Explanation;
import fr.parvis.forms.formula.Formula;
import fr.parvis.forms.formula.FormulaReader;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    public Map<String, Set<String>> uses(FieldDefinition field) {
        Map<String, Set<String>> uses = new HashMap<>();
        FormulaReader.FORMULA.of(field).ifPresent(formula -> addUses(formula, uses));
        return uses;
    }

    private static void addUses(Formula formula, Map<String, Set<String>> uses) {
        formula.fields().forEach(id -> uses.put(id, Set.of()));
        formula.tables().forEach(table -> uses.put(table.field(), table.values().keySet()));
    }

    @Override
    public Map<String, Object> guarded(FieldDefinition field, Function<String, Condition> shown) {
        Map<String, Object> settings = new HashMap<>(field.settings());
        FormulaReader.FORMULA
                .of(field)
                .ifPresent(
                        formula ->
                                settings.put(FormulaReader.FORMULA.name(), formula.guarded(shown)));
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
                .ifPresent(
                        value -> {
                            extra.put("result", inWords(question, value));
                            explained(question, value)
                                    .ifPresent(words -> extra.put("explanation", words));
                        });
        return extra;
    }

    private static Optional<BigDecimal> value(Question question) {
        boolean money = isMoney(question);
        int decimals = money ? 2 : question.setting(DECIMALS).orElse(2);
        return question.setting(FormulaReader.FORMULA)
                .flatMap(formula -> formula.value(question.scope()))
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
