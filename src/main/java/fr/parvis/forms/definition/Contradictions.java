package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses conditions that can never hold: two answers to one choice at once, a number above 5 and
 * below 3, an answer that must be there and missing. What must be true of the fields around is part
 * of the condition by then, so what contradicts them is found too.
 */
record Contradictions(Standings standings, FieldTypes types) {

    void verify(Condition condition, Standing group, Mistakes at) {
        Map<String, List<Condition>> byField =
                demands(condition).collect(Collectors.groupingBy(Contradictions::field));
        byField.forEach(
                (field, demands) -> {
                    if (new Demands(demands, single(field, group)).contradictory()) {
                        at.expect("no-contradiction", field);
                    }
                });
    }

    /** All that must be true at once: what a field must be, or must not be. */
    private static Stream<Condition> demands(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> all) ->
                    all.stream().flatMap(Contradictions::demands);
            case Condition.About leaf -> Stream.of(leaf);
            case Condition.Not(Condition.About leaf) -> Stream.of(condition);
            case Condition.Not _, Condition.Any _ -> Stream.of();
        };
    }

    private static String field(Condition demand) {
        return demand.leaves().findFirst().orElseThrow().field();
    }

    private boolean single(String field, Standing group) {
        return standings
                .find(field, group)
                .flatMap(found -> types.find(found.field().type()))
                .filter(type -> type.nature() == Nature.CHOICE)
                .isPresent();
    }
}
