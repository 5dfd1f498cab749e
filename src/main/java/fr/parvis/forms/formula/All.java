package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The values of all parts, or nothing when one is missing. */
final class All {

    private All() {}

    static Optional<List<BigDecimal>> of(List<Formula> parts, Answers answers) {
        List<BigDecimal> values =
                parts.stream().flatMap(part -> part.value(answers).stream()).toList();
        return values.size() == parts.size() ? Optional.of(values) : Optional.empty();
    }
}
