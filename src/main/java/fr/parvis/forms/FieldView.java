package fr.parvis.forms;

import fr.parvis.ui.Frame;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field ready for its template {@code forms/field/TYPE.jte}.
 *
 * @param template its name
 * @param path name of the input
 * @param label as shown
 * @param hint or null
 * @param value the answer as kept, possibly null
 * @param problems with this field and all in it
 * @param rows of a group
 * @param extra what the type adds for its template
 */
public record FieldView(
        FieldDefinition definition,
        String template,
        String path,
        String label,
        String hint,
        boolean required,
        Object value,
        List<Problem> problems,
        List<Row> rows,
        Map<String, Object> extra,
        Painter painter) {

    /** The whole field in HTML. */
    public Content html(Frame frame) {
        return painter.paint(frame, this);
    }

    public String htmlId() {
        return Problem.htmlId(path);
    }

    public String htmlId(String part) {
        return Problem.htmlId(path + "." + part);
    }

    public boolean invalid() {
        return !problems.isEmpty();
    }

    /** The sentence of the first problem, of the whole or of a part; or null. */
    public String error() {
        return problems.stream().map(Problem::message).findFirst().orElse(null);
    }

    /** The sentence of the first problem with one part, or null. */
    public String error(String part) {
        return problems.stream()
                .filter(problem -> problem.path().equals(path + "." + part))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** The sentence of the first problem with the field itself, not with what it holds; or null. */
    public String ownError() {
        return problems.stream()
                .filter(problem -> problem.path().equals(path))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** All sentences, each once. */
    public List<String> errors() {
        return problems.stream().map(Problem::message).distinct().toList();
    }

    /** The id of one of several errors; {@link #describedBy} names the first. */
    public String errorId(String error) {
        int rank = errors().indexOf(error);
        return htmlId() + "-erreur" + (rank == 0 ? "" : "-" + rank);
    }

    /** Whether it stands in a row of a group. */
    public boolean inRow() {
        return path.indexOf('[') >= 0;
    }

    /** The text of a simple answer, never null. */
    public String text() {
        return value instanceof String text ? text : "";
    }

    /**
     * The text of one part of a composed answer ({@code from.day} for a part of one), never null.
     */
    public String part(String part) {
        Object found = value;
        for (String step : part.split("\\.")) {
            found = inside(found, step);
        }
        return found instanceof String text ? text : "";
    }

    /** A part by its name; one of a list by its {@code id}. */
    private static Object inside(Object value, String step) {
        return switch (value) {
            case Map<?, ?> parts -> parts.get(step);
            case List<?> list ->
                    list.stream()
                            .filter(one -> one instanceof Map<?, ?> map && isOne(map, step))
                            .findFirst()
                            .orElse(null);
            case null, default -> null;
        };
    }

    private static boolean isOne(Map<?, ?> map, String id) {
        return map.get("id") != null && map.get("id").toString().equals(id);
    }

    /** The sentence of the first problem with a part or what is in it, or null. */
    public String errorIn(String part) {
        String start = path + "." + part;
        return problems.stream()
                .filter(
                        problem ->
                                problem.path().equals(start)
                                        || problem.path().startsWith(start + "."))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether an option is chosen. */
    public boolean chosen(String option) {
        return value instanceof List<?> several
                ? several.stream().anyMatch(one -> isOption(one, option))
                : isOption(value, option);
    }

    private static boolean isOption(Object value, String option) {
        return option.equals(value instanceof Map<?, ?> parts ? parts.get(Answers.CHOICE) : value);
    }

    /** Ids of the hint and the error, for {@code aria-describedby}; null when there is neither. */
    public String describedBy() {
        String ids =
                Stream.of(
                                hint == null ? null : htmlId() + "-aide",
                                invalid() ? htmlId() + "-erreur" : null)
                        .filter(id -> id != null)
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The same for a box around several inputs, each of which tells of its own error. */
    public String describedByOwn() {
        String hintId = hint == null ? "" : htmlId() + "-aide ";
        String errorId = ownError() == null ? "" : htmlId() + "-erreur";
        String ids = (hintId + errorId).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** Several things the type added; empty when it did not. */
    public <T> List<T> list(String name, Class<T> type) {
        return extra.get(name) instanceof List<?> added
                ? added.stream().map(type::cast).toList()
                : List.of();
    }

    /** Something the type added, as text; null when it did not. */
    public String extra(String name) {
        Object added = extra.get(name);
        return added == null ? null : added.toString();
    }

    /**
     * A row of a group, with its fields.
     *
     * @param path for example {@code enfants[0]}
     */
    public record Row(
            int index, String path, String key, String title, String name, List<FieldView> fields) {

        public String htmlId() {
            return Problem.htmlId(path);
        }
    }
}
