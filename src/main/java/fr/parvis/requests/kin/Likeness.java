package fr.parvis.requests.kin;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many answers of two requests are the same, of those that one of them has. Case and spaces do
 * not count; a file is the same when its name and size are. What the machine fills in does not
 * count.
 */
public record Likeness(int same, int answered) {

    private static final Set<String> FILLED_IN = Set.of("calculated", "hidden");

    static Likeness of(FormDefinition form, Answers one, Answers other) {
        List<FieldDefinition> fields =
                form.fields()
                        .filter(field -> !FILLED_IN.contains(field.type()))
                        .filter(field -> one.filled(field.id()) || other.filled(field.id()))
                        .toList();
        long same =
                fields.stream()
                        .filter(
                                field ->
                                        Objects.equals(
                                                plain(field, one.value(field.id())),
                                                plain(field, other.value(field.id()))))
                        .count();
        return new Likeness((int) same, fields.size());
    }

    /** Half of it: less is another request of the same kind. */
    public boolean worthTelling() {
        return answered > 0 && 2 * same >= answered;
    }

    /** Nine of ten: most probably sent twice. */
    public boolean nearlyAll() {
        return answered > 0 && 10 * same >= 9 * answered;
    }

    private static Object plain(FieldDefinition field, Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> parts -> {
                Map<String, Object> kept = new TreeMap<>();
                parts.forEach((key, part) -> keep(field, key.toString(), part, kept));
                yield kept.isEmpty() ? null : kept;
            }
            case List<?> list ->
                    list.isEmpty() ? null : list.stream().map(one -> plain(field, one)).toList();
            case Object text -> {
                String bare = text.toString().strip().replaceAll("\\s+", " ").toLowerCase();
                yield bare.isEmpty() ? null : bare;
            }
        };
    }

    private static void keep(
            FieldDefinition field, String key, Object part, Map<String, Object> kept) {
        Object plain = plain(field, part);
        boolean number = field.type().equals("file") && key.equals("id");
        if (plain != null && !number) {
            kept.put(key, plain);
        }
    }
}
