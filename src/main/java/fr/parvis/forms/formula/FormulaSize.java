package fr.parvis.forms.formula;

import fr.parvis.forms.Mistakes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How big a formula may be. Together with the limit of digits and of rows it bounds the time of
 * every calculation: a formula has no loops, only as many steps as it has nodes.
 */
final class FormulaSize {

    private static final int DEPTH = 12;
    private static final int NODES = 200;

    /** Numbers of a definition, and results, have fewer digits before the point. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    private FormulaSize() {}

    static boolean fits(Object raw, Mistakes mistakes) {
        if (depth(raw, 0) > DEPTH) {
            mistakes.expect("depth", DEPTH);
            return false;
        }
        if (nodes(raw) > NODES) {
            mistakes.expect("formula-size", NODES);
            return false;
        }
        return true;
    }

    static boolean isResult(BigDecimal value) {
        return value.abs().compareTo(LIMIT) < 0;
    }

    /** Maps only: a list is the content of the node around it. Stops soon after the limit. */
    private static int depth(Object raw, int above) {
        if (above > DEPTH) {
            return above;
        }
        return switch (raw) {
            case Map<?, ?> map ->
                    map.values().stream()
                            .mapToInt(one -> depth(one, above + 1))
                            .max()
                            .orElse(above);
            case List<?> list ->
                    list.stream().mapToInt(one -> depth(one, above)).max().orElse(above);
            case null, default -> above;
        };
    }

    private static int nodes(Object raw) {
        return switch (raw) {
            case Map<?, ?> map -> 1 + map.values().stream().mapToInt(FormulaSize::nodes).sum();
            case List<?> list -> list.stream().mapToInt(FormulaSize::nodes).sum();
            case Number _ -> 1;
            case null, default -> 0;
        };
    }
}
