package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Language;
import fr.parvis.forms.Tariff;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a formula came to its result, in words: {@code 4 jours × 3,10 €}. Only for formulas that have
 * a result.
 */
public record Explanation(Answers answers, Language language) {

    private static final String EURO = "€";

    /** Rows told one by one; of more, only their sum. */
    private static final int ROWS_TOLD = 5;

    public String of(Formula formula) {
        return switch (formula) {
            case Reading reading -> read(reading);
            case Formula.Constant(BigDecimal number, LocalizedText unit) -> quantity(number, unit);
            case Formula.Sum(List<Formula> parts) -> joined(answered(parts), " + ");
            case Formula.SumOf sum -> rows(sum);
            case Formula.Product(List<Formula> parts) -> joined(parts, " × ");
            case Formula.Minus(List<Formula> parts) -> joined(parts, " − ");
            case Formula.Divide(List<Formula> parts) -> joined(parts, " ÷ ");
            case Formula.Max(List<Formula> parts) -> winner(formula, parts, "forms.formula.floor");
            case Formula.Min(List<Formula> parts) ->
                    winner(formula, parts, "forms.formula.ceiling");
            case Formula.When(Condition condition, Formula part) -> of(part);
            case Formula.If choice -> choice.chosen(answers).map(this::of).orElse("");
            case Formula.Round round -> rounded(round);
        };
    }

    private String read(Reading reading) {
        return switch (reading) {
            case Reading.Field(String field, LocalizedText unit) -> quantity(value(reading), unit);
            case Reading.Count(String field, LocalizedText unit) -> quantity(value(reading), unit);
            case Reading.Table table -> quantity(value(table), table.unit());
            case Reading.DaysBetween days -> say("forms.formula.days", value(days));
            case Reading.Days days -> say("forms.formula.days", value(days));
            case Reading.HoursBetween hours -> hours(value(hours));
            case Reading.Age age -> say("forms.formula.age", value(age));
            case Reading.Tariffed tariffed -> tariff(tariffed);
        };
    }

    /** {@code 3 h}, {@code 2 h 30}. */
    private String hours(BigDecimal hours) {
        long minutes =
                hours.multiply(BigDecimal.valueOf(60))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
        return minutes % 60 == 0
                ? say("forms.formula.hours", minutes / 60)
                : say("forms.formula.hours-minutes", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /** {@code 3,10 € (tranche B)}. */
    private String tariff(Reading.Tariffed tariffed) {
        LocalizedText unit = tariffed.inForce(answers).map(Tariff::unit).orElse(null);
        String amount = quantity(value(tariffed), unit);
        return tariffed.bracket(answers)
                .map(Tariff.Bracket::name)
                .map(name -> say("forms.formula.bracket", amount, name))
                .orElse(amount);
    }

    private String rows(Formula.SumOf sum) {
        List<Explanation> rows =
                sum.rows(answers)
                        .filter(row -> sum.each().value(row).isPresent())
                        .map(row -> new Explanation(row, language))
                        .toList();
        return rows.size() > ROWS_TOLD
                ? say("forms.formula.rows", quantity(value(sum), unitOf(sum.each())), rows.size())
                : rows.stream()
                        .map(row -> row.inBrackets(sum.each()))
                        .collect(Collectors.joining(" + "));
    }

    /** Euros when anything in it is an amount. */
    private LocalizedText unitOf(Formula formula) {
        LocalizedText euro = LocalizedText.of(EURO);
        boolean money =
                formula.all()
                        .anyMatch(
                                part ->
                                        part instanceof Formula.Constant(_, LocalizedText unit)
                                                        && euro.equals(unit)
                                                || part instanceof Reading.Tariffed
                                                || part instanceof Reading.Table table
                                                        && euro.equals(table.unit()));
        return money ? euro : null;
    }

    /**
     * A number with its unit; with the unit {@code €}, an amount; with one that begins so, such as
     * {@code € par jour}, a rate, written as an amount unless it counts in parts of a cent.
     */
    public String quantity(BigDecimal number, LocalizedText unit) {
        if (unit == null) {
            return language.format().number(number);
        }
        String of = Unit.of(unit, number, language.locale());
        boolean cents = number.stripTrailingZeros().scale() <= 2;
        return of.equals(EURO) || of.startsWith(EURO + " ") && cents
                ? language.format().money(Money.ofEuros(number)) + of.substring(EURO.length())
                : language.format().number(number) + "\u00a0" + of;
    }

    private BigDecimal value(Formula formula) {
        return formula.value(answers).orElse(BigDecimal.ZERO);
    }

    private String say(String key, Object... arguments) {
        return language.words().get(key, arguments);
    }

    private List<Formula> answered(List<Formula> parts) {
        return parts.stream().filter(part -> part.value(answers).isPresent()).toList();
    }

    private String joined(List<Formula> parts, String sign) {
        return parts.stream().map(this::inBrackets).collect(Collectors.joining(sign));
    }

    private String inBrackets(Formula part) {
        return severalTerms(part) ? "(" + of(part) + ")" : of(part);
    }

    private boolean severalTerms(Formula part) {
        return switch (part) {
            case Formula.Sum _, Formula.Minus _, Formula.Divide _ -> true;
            case Formula.SumOf sum -> sum.rows(answers).count() > 1;
            case Formula.When(Condition _, Formula inside) -> severalTerms(inside);
            case Formula.If choice -> choice.chosen(answers).filter(this::severalTerms).isPresent();
            default -> false;
        };
    }

    /** The part that gave the result; a bound that gave it says so, and what it replaced. */
    private String winner(Formula formula, List<Formula> parts, String bound) {
        BigDecimal result = value(formula);
        Formula won =
                parts.stream()
                        .filter(part -> value(part).compareTo(result) == 0)
                        .min(Comparator.comparing(Formula.Constant.class::isInstance))
                        .orElseThrow();
        return won instanceof Formula.Constant constant
                ? say(bound, of(constant), replaced(constant, parts))
                : of(won);
    }

    private String replaced(Formula.Constant bound, List<Formula> parts) {
        return parts.stream()
                .filter(part -> !part.equals(bound))
                .map(part -> result(quantity(value(part), bound.unit()), part))
                .collect(Collectors.joining(", "));
    }

    /** {@code 12,40 € = 4 jours × 3,10 €}; only the explanation where it begins with the result. */
    public String result(String result, Formula formula) {
        String explanation = of(formula);
        return explanation.startsWith(result) ? explanation : result + " = " + explanation;
    }

    /** Why there is no result, where more answers would not give one; or null. */
    public String impossible(Formula formula) {
        boolean byZero =
                formula.all()
                        .anyMatch(
                                part ->
                                        part instanceof Formula.Divide divide
                                                && divide.byZero(answers));
        return byZero ? say("forms.formula.by-zero") : null;
    }

    private String rounded(Formula.Round round) {
        boolean changed = value(round).compareTo(value(round.part())) != 0;
        String key =
                switch (round.mode()) {
                    case CEILING -> "forms.formula.ceil";
                    case FLOOR -> "forms.formula.floored";
                    default -> "forms.formula.rounded";
                };
        return changed ? say(key, inBrackets(round.part())) : of(round.part());
    }
}
