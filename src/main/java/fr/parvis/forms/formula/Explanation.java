package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Language;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a formula came to its result, in words: {@code 4 jours × 3,10 €}. Only for formulas that have
 * a result.
 */
public record Explanation(Answers answers, Language language) {

    private static final String EURO = "€";

    public String of(Formula formula) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number, LocalizedText unit) -> quantity(number, unit);
            case Formula.Field(String field, LocalizedText unit) -> quantity(value(formula), unit);
            case Formula.Count(String field, LocalizedText unit) -> quantity(value(formula), unit);
            case Formula.Table table -> quantity(value(table), table.unit());
            case Formula.DaysBetween days ->
                    language.words().get("forms.formula.days", value(days));
            case Formula.Sum(List<Formula> parts) -> joined(answered(parts), " + ");
            case Formula.Product(List<Formula> parts) -> joined(parts, " × ");
            case Formula.Minus(List<Formula> parts) -> joined(parts, " − ");
            case Formula.Max(List<Formula> parts) -> winner(formula, parts, "forms.formula.floor");
            case Formula.Min(List<Formula> parts) ->
                    winner(formula, parts, "forms.formula.ceiling");
            case Formula.When(Condition condition, Formula part) -> of(part);
            case Formula.Round(Formula part, int decimals) -> rounded(formula, part);
        };
    }

    /**
     * A number with its unit; with the unit {@code €}, an amount; with one that begins so, such as
     * {@code € par jour}, a rate, written as an amount unless it counts in parts of a cent.
     */
    public String quantity(BigDecimal number, LocalizedText unit) {
        if (unit == null) {
            return language.format().number(number);
        }
        String of = unit.in(language.locale());
        boolean cents = number.stripTrailingZeros().scale() <= 2;
        return of.equals(EURO) || of.startsWith(EURO + " ") && cents
                ? language.format().money(Money.ofEuros(number)) + of.substring(EURO.length())
                : language.format().number(number) + "\u00a0" + of;
    }

    private BigDecimal value(Formula formula) {
        return formula.value(answers).orElse(BigDecimal.ZERO);
    }

    private List<Formula> answered(List<Formula> parts) {
        return parts.stream().filter(part -> part.value(answers).isPresent()).toList();
    }

    private String joined(List<Formula> parts, String sign) {
        return parts.stream().map(this::inBrackets).collect(Collectors.joining(sign));
    }

    private String inBrackets(Formula part) {
        boolean several = part instanceof Formula.Sum || part instanceof Formula.Minus;
        return several ? "(" + of(part) + ")" : of(part);
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
                ? language.words().get(bound, of(constant), replaced(constant, parts))
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

    private String rounded(Formula formula, Formula part) {
        boolean changed = value(formula).compareTo(value(part)) != 0;
        return changed ? language.words().get("forms.formula.rounded", of(part)) : of(part);
    }
}
