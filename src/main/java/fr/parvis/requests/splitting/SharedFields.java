package fr.parvis.requests.splitting;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldDefinition.Option;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which answers to one form are answers to another: those of fields with the same key, of the same
 * type, that offer at least the same choices, and that are asked there of who gave these answers.
 */
final class SharedFields {

    private static final Set<String> FILLED_IN = Set.of("calculated", "hidden");

    private SharedFields() {}

    static List<String> of(FormDefinition from, FormDefinition to, Answers answers) {
        List<String> same =
                from.fields()
                        .filter(field -> !FILLED_IN.contains(field.type()))
                        .filter(field -> answers.filled(field.id()))
                        .filter(
                                field ->
                                        to.field(field.id())
                                                .filter(there -> takes(there, field))
                                                .isPresent())
                        .map(FieldDefinition::id)
                        .toList();
        return asked(to, same, answers);
    }

    /** Without what nobody is asked there; taking one away may take away others. */
    private static List<String> asked(FormDefinition to, List<String> fields, Answers answers) {
        Map<String, Object> kept = new HashMap<>();
        fields.forEach(field -> kept.put(field, answers.value(field)));
        Answers there = new Answers(kept);
        List<String> asked =
                fields.stream()
                        .filter(field -> conditions(to, field).allMatch(when -> when.holds(there)))
                        .toList();
        return asked.size() == fields.size() ? asked : asked(to, asked, answers);
    }

    /**
     * The chosen fields, with those that decide whether they are asked at all: an answer without
     * them would be dropped.
     *
     * @param shared those that may be chosen
     */
    static Set<String> withNeeded(
            FormDefinition to, Collection<String> chosen, Collection<String> shared) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            String field = open.poll();
            if (all.add(field)) {
                conditions(to, field)
                        .flatMap(Condition::leaves)
                        .map(Condition.About::field)
                        .filter(shared::contains)
                        .forEach(open::add);
            }
        }
        return all;
    }

    /** Its own and that of its page. */
    private static Stream<Condition> conditions(FormDefinition form, String field) {
        Stream<Condition> own = form.field(field).stream().map(FieldDefinition::when);
        Stream<Condition> pages =
                form.pages().stream()
                        .filter(page -> page.fields().stream().anyMatch(f -> f.id().equals(field)))
                        .map(PageDefinition::when);
        return Stream.concat(own, pages).filter(Objects::nonNull);
    }

    private static boolean takes(FieldDefinition to, FieldDefinition from) {
        return to.type().equals(from.type())
                && values(to).containsAll(values(from))
                && inner(to).containsAll(inner(from));
    }

    private static Set<String> values(FieldDefinition field) {
        return field.options().stream().map(Option::value).collect(Collectors.toSet());
    }

    private static Set<String> inner(FieldDefinition field) {
        return field.fields().stream().map(FieldDefinition::id).collect(Collectors.toSet());
    }
}
