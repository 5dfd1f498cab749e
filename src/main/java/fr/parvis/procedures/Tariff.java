package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An amount with a name, apart from the formulas that use it: a commune changes figures, not
 * calculations. One of {@code amount}, {@code values} and {@code brackets} is given.
 *
 * @param reference of the deliberation, empty while the commune has not said it
 * @param from the first day it is in force, or null for always; several may follow under one id
 * @param unit {@code €} where nothing is said
 * @param values by the answer to a choice
 * @param brackets by a number, from the lowest
 */
public record Tariff(
        String id,
        LocalizedText label,
        String reference,
        LocalDate from,
        LocalizedText unit,
        BigDecimal amount,
        Map<String, BigDecimal> values,
        List<Bracket> brackets) {

    public Tariff {
        reference = reference == null ? "" : reference;
        unit = unit == null ? LocalizedText.of("€") : unit;
        values = values == null ? Map.of() : Map.copyOf(values);
        brackets = brackets == null ? List.of() : List.copyOf(brackets);
    }

    /**
     * @param upTo the last number in it, or null for the last bracket
     * @param name how the deliberation calls it, or null
     */
    public record Bracket(BigDecimal upTo, BigDecimal value, String name) {}
}
