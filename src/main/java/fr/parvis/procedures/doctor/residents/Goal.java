package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Eligibility;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold for the answers that are looked for.
 *
 * @param groups around what is to be shown, the outermost first; its condition is one of their rows
 */
public record Goal(FormDefinition form, Condition condition, List<FieldDefinition> groups) {

    /** Somebody who may send the form. */
    public static Goal concerned(FormDefinition form) {
        return concernedAnd(form, Condition.ALWAYS, List.of());
    }

    /** Somebody who may send it, and meets this. */
    public static Goal concernedAnd(
            FormDefinition form, Condition condition, List<FieldDefinition> groups) {
        List<Condition> all = new ArrayList<>(List.of(condition));
        form.eligibility().forEach(rule -> all.add(new Condition.Not(rule.when())));
        return new Goal(form, new Condition.All(all), groups);
    }

    /** Somebody whom this rule turns away. */
    public static Goal stoppedBy(FormDefinition form, Eligibility rule) {
        return new Goal(form, rule.when(), List.of());
    }

    /** Where the answer to a field of that name is found from here. */
    Optional<Spot> spot(String name) {
        for (int depth = groups.size(); depth > 0; depth--) {
            FieldDefinition group = groups.get(depth - 1);
            for (FieldDefinition child : group.fields()) {
                if (child.id().equals(name)) {
                    return Optional.of(new Spot(key(depth) + child.id(), child));
                }
            }
        }
        return form.field(name).map(field -> new Spot(field.id(), field));
    }

    private String key(int depth) {
        var key = new StringBuilder();
        groups.subList(0, depth).forEach(group -> key.append(group.id()).append('/'));
        return key.toString();
    }

    /** Whether it holds for these answers, the rows that matter being the first ones. */
    boolean holds(Answers answers) {
        Answers scope = answers;
        for (FieldDefinition group : groups) {
            if (!(scope.value(group.id()) instanceof List<?> rows)
                    || rows.isEmpty()
                    || !(rows.getFirst() instanceof Map<?, ?> row)) {
                return false;
            }
            List<String> own = group.fields().stream().map(FieldDefinition::id).toList();
            scope = scope.within(own, row);
        }
        return condition.holds(scope);
    }

    /**
     * @param key of a pin: the ids of the groups and of the field, with slashes between
     */
    record Spot(String key, FieldDefinition field) {}
}
