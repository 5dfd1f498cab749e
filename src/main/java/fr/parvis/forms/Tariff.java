package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An amount a commune decided on. Has one of: an amount, values by choice, brackets by number.
 *
 * @param id names it in formulas; several entries of one id follow each other in time
 * @param reference the deliberation; empty while nobody filled it in
 * @param from first day it is in force, or null for always
 * @param unit {@code €} where nothing is said
 * @param amount or null
 * @param values by the value of a choice; empty when it has none
 * @param brackets the lowest first; empty when it has none
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

    /**
     * @param upTo this number included, or null for all above
     * @param name for example {@code B}, or null
     */
    public record Bracket(BigDecimal upTo, BigDecimal value, String name) {

        boolean holds(BigDecimal number) {
            return upTo == null || number.compareTo(upTo) <= 0;
        }
    }

    public Tariff {
        reference = reference == null ? "" : reference;
        unit = unit == null ? LocalizedText.of("€") : unit;
        values = values == null ? Map.of() : Map.copyOf(values);
        brackets = brackets == null ? List.of() : List.copyOf(brackets);
    }

    /** The bracket a number falls in. */
    public Optional<Bracket> bracket(BigDecimal number) {
        return brackets.stream().filter(bracket -> bracket.holds(number)).findFirst();
    }

    public boolean inForceOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
