package fr.parvis.forms.types;

import fr.parvis.forms.Change;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the rows of a group: those that have the same key are compared answer by answer,
 * wherever they stand; the others came, or went.
 */
final class RowsCompared {

    private RowsCompared() {}

    static List<Change> of(Question group, List<Map<?, ?>> before, List<Map<?, ?>> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Map<?, ?> row = after.get(i);
            Optional<Map<?, ?>> was = same(row, before);
            changes.addAll(changes(group, i, was.orElse(Map.of()), row));
        }
        for (int i = 0; i < before.size(); i++) {
            if (same(before.get(i), after).isEmpty()) {
                changes.addAll(changes(group, i, before.get(i), Map.of()));
            }
        }
        return changes;
    }

    private static List<Change> changes(Question group, int index, Map<?, ?> was, Map<?, ?> is) {
        List<Question> before = group.ofRow(index, was);
        List<Question> after = group.ofRow(index, is);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Question question = after.get(i);
            Object answerBefore = before.get(i).shown() ? before.get(i).answer() : null;
            Object answer = question.shown() ? question.answer() : null;
            question.type().compare(question, answerBefore, answer).stream()
                    .map(change -> named(group, index, change))
                    .forEach(changes::add);
        }
        return changes;
    }

    private static Change named(Question group, int index, Change change) {
        String label = group.say("forms.compare.row", group.label(), index + 1, change.label());
        return new Change(change.path(), label, change.before(), change.after());
    }

    private static Optional<Map<?, ?>> same(Map<?, ?> row, List<Map<?, ?>> rows) {
        String key = Rows.key(row);
        for (Map<?, ?> other : rows) {
            if (!key.isEmpty() && Rows.key(other).equals(key)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** A list of rows, each with its key. */
    static Map<String, Object> schema(FieldDefinition field, FieldTypes types) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Rows.KEY, JsonSchema.text());
        field.fields()
                .forEach(
                        child -> properties.put(child.id(), types.get(child.type()).schema(child)));
        return JsonSchema.list(JsonSchema.object(properties));
    }
}
