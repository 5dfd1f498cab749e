package fr.parvis.forms.types;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Input;
import fr.parvis.forms.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads the rows of a group from a posted page. The rows posted are the rows there are: one that
 * was removed cannot come back.
 */
record PostedRows(Question group, Input input, List<Map<?, ?>> before, int max) {

    /** Name of the hidden input that says how many rows the page had, also when none. */
    static final String COUNT = "._rows";

    Object read(Object answerBefore) {
        String path = group.path();
        boolean shown = input.has(path + COUNT) || !input.rows(path).isEmpty();
        boolean added = input.pressed("add", path).isPresent();
        if (!shown && !added) {
            return answerBefore;
        }
        List<Map<String, Object>> rows = shown ? posted() : kept();
        if (added && rows.size() < max) {
            rows.add(Map.of(Rows.KEY, Rows.newKey()));
            input.focusOn(at(rows.size() - 1));
        }
        return List.copyOf(rows);
    }

    private List<Map<String, Object>> kept() {
        return IntStream.range(0, before.size())
                .mapToObj(i -> Rows.calculated(group, i, before.get(i)))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private List<Map<String, Object>> posted() {
        String removed = input.pressed("remove", group.path()).orElse("");
        Set<String> keys = new HashSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index : indexes()) {
            if (!removed.equals(String.valueOf(index))) {
                Map<String, Object> row = row(index, keys);
                input.moved(at(index), at(rows.size()));
                rows.add(Rows.calculated(group, rows.size(), row));
            }
        }
        if (!removed.isEmpty()) {
            input.focusOn(neighbour(removed, rows.size()));
        }
        return rows;
    }

    /** The row that took the place of the removed one, else the one before; else the group. */
    private String neighbour(String removed, int left) {
        int place = Answers.parseNumber(removed).map(BigDecimal::intValue).orElse(0);
        return left == 0 ? group.path() : at(Math.clamp(place, 0, left - 1));
    }

    private String at(int index) {
        return group.path() + "[" + index + "]";
    }

    /** In a row of another group: what a post can claim is multiplied there. */
    private boolean inside() {
        return group.path().indexOf('[') >= 0;
    }

    private TreeSet<Integer> indexes() {
        int limit = Math.max(max, Input.MAX_VALUES);
        TreeSet<Integer> indexes = new TreeSet<>(input.rows(group.path()).headSet(limit));
        int count =
                input.line(group.path() + COUNT)
                        .flatMap(Answers::parseNumber)
                        .map(number -> Math.clamp(number.longValue(), 0, inside() ? max : limit))
                        .orElse(0);
        IntStream.range(0, count).forEach(indexes::add);
        return indexes;
    }

    private Map<String, Object> row(int index, Set<String> takenKeys) {
        String posted = input.line(at(index) + "." + Rows.KEY).orElse("");
        boolean usable = Rows.isKey(posted) && takenKeys.add(posted);
        Map<?, ?> rowBefore = usable ? rowBefore(posted) : Map.of();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(Rows.KEY, usable ? posted : Rows.newKey());
        for (Question question : group.ofRow(index, rowBefore)) {
            Object answer = question.type().read(question, input, question.answer());
            if (answer != null) {
                row.put(question.field().id(), answer);
            }
        }
        return row;
    }

    private Map<?, ?> rowBefore(String key) {
        return before.stream()
                .filter(row -> Rows.key(row).equals(key))
                .findFirst()
                .orElse(Map.of());
    }
}
