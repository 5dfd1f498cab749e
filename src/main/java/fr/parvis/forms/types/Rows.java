package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of a group's answer. Each has a key of its own, posted with it, so that what a page does
 * not post (files, hidden answers) stays with the right row even when a page was open twice.
 */
final class Rows {

    /** No field has this name: ids hold no underscore. */
    static final String KEY = "_row";

    private static final int KEY_LENGTH = 8;

    private Rows() {}

    static List<Map<?, ?>> of(Object answer) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (answer instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            }
        }
        return rows;
    }

    /** Never null; empty for a row that is shown but was never posted. */
    static String key(Map<?, ?> row) {
        return row.get(KEY) instanceof String key ? key : "";
    }

    static String newKey() {
        return UUID.randomUUID().toString().substring(0, KEY_LENGTH);
    }

    static boolean isKey(String posted) {
        return posted.matches("[0-9a-f]{" + KEY_LENGTH + "}");
    }

    /** Without hidden answers, with calculated ones, each seen by those that come after it. */
    static Map<String, Object> settled(Question group, int index, Map<?, ?> row) {
        Map<String, Object> settled = copy(row);
        for (FieldDefinition field : group.field().fields()) {
            Question question = group.ofRow(index, field, settled);
            Object answer =
                    question.shown() ? question.type().settle(question, question.answer()) : null;
            put(settled, field.id(), answer);
        }
        return Collections.unmodifiableMap(settled);
    }

    /** With calculated answers, hidden ones kept. */
    static Map<String, Object> calculated(Question group, int index, Map<?, ?> row) {
        Map<String, Object> calculated = copy(row);
        for (FieldDefinition field : group.field().fields()) {
            Question question = group.ofRow(index, field, calculated);
            put(calculated, field.id(), question.type().calculate(question, question.answer()));
        }
        return Collections.unmodifiableMap(calculated);
    }

    /** A new row with what may be taken up of an earlier one. */
    static Map<String, Object> takenUp(Question group, int index, Map<?, ?> earlier) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(KEY, newKey());
        for (FieldDefinition field : group.field().fields()) {
            Question question = group.ofRow(index, field, row);
            put(row, field.id(), question.takeUp(earlier.get(field.id())));
        }
        return Collections.unmodifiableMap(row);
    }

    private static void put(Map<String, Object> row, String id, Object answer) {
        if (answer == null) {
            row.remove(id);
        } else {
            row.put(id, answer);
        }
    }

    private static Map<String, Object> copy(Map<?, ?> row) {
        Map<String, Object> copy = new LinkedHashMap<>();
        row.forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }
}
