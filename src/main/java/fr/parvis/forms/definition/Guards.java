package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.PageDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes into every condition that the fields it names must be shown themselves. An answer that
 * stays behind a hidden field then never shows another one, on whatever page and in whatever order
 * conditions are asked. Refuses names that mean nothing and conditions that go round in a circle.
 */
final class Guards {

    private final FormDefinition form;
    private final FieldTypes types;
    private final Mistakes mistakes;
    private final Standings standings;
    private final Map<String, Condition> resolved = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    Guards(FormDefinition form, FieldTypes types, Mistakes mistakes) {
        this.form = form;
        this.types = types;
        this.mistakes = mistakes;
        this.standings = new Standings(form, mistakes);
    }

    FormDefinition guarded() {
        standings.all().forEach(standing -> new Uses(standings, types).verify(standing));
        return new FormDefinition(
                IntStream.range(0, form.pages().size()).mapToObj(this::page).toList());
    }

    private PageDefinition page(int index) {
        PageDefinition page = form.pages().get(index);
        return new PageDefinition(
                page.id(),
                page.title(),
                page.intro(),
                pageWhen(index),
                fields(page.fields(), null));
    }

    private List<FieldDefinition> fields(List<FieldDefinition> fields, Standing group) {
        return fields.stream().map(field -> field(field, standings.get(field, group))).toList();
    }

    private FieldDefinition field(FieldDefinition field, Standing standing) {
        return new FieldDefinition(
                field.id(),
                field.type(),
                field.label(),
                field.hint(),
                field.required(),
                fieldWhen(standing),
                field.options(),
                fields(field.fields(), standing),
                settings(standing));
    }

    private Map<String, Object> settings(Standing standing) {
        FieldDefinition field = standing.field();
        return types.find(field.type())
                .map(type -> type.guarded(field, name -> shown(name, standing.group())))
                .orElse(field.settings());
    }

    private Condition shown(String name, Standing group) {
        return standings.find(name, group).map(this::shown).orElse(Condition.ALWAYS);
    }

    private Condition pageWhen(int index) {
        return once(
                "page " + index,
                form.pages().get(index).when(),
                null,
                mistakes.at("pages").at(index).at("when"));
    }

    private Condition fieldWhen(Standing standing) {
        return once(
                standing.key(),
                standing.field().when(),
                standing.group(),
                standing.mistakes().at("when"));
    }

    private Condition once(String key, Condition when, Standing group, Mistakes at) {
        if (resolved.containsKey(key)) {
            return resolved.get(key);
        }
        if (!underWay.add(key)) {
            at.expect("no-circle");
            return Condition.ALWAYS;
        }
        Condition condition = resolve(when, group, at);
        underWay.remove(key);
        resolved.put(key, condition);
        return condition;
    }

    private Condition resolve(Condition when, Standing group, Mistakes at) {
        return switch (when) {
            case Condition.All(List<Condition> all) ->
                    new Condition.All(all.stream().map(one -> resolve(one, group, at)).toList());
            case Condition.Any(List<Condition> any) ->
                    new Condition.Any(any.stream().map(one -> resolve(one, group, at)).toList());
            case Condition.Not(Condition not) -> new Condition.Not(resolve(not, group, at));
            case Condition.Is is ->
                    about(is.field(), group, at)
                            .map(target -> verified(is, target, at))
                            .map(target -> and(shown(target), is))
                            .orElse(is);
            case Condition.Filled filled -> leaf(filled, filled.field(), group, at);
            case Condition.Above above -> leaf(above, above.field(), group, at);
        };
    }

    private Condition leaf(Condition leaf, String field, Standing group, Mistakes at) {
        return about(field, group, at).map(target -> and(shown(target), leaf)).orElse(leaf);
    }

    private Optional<Standing> about(String field, Standing group, Mistakes at) {
        Optional<Standing> target = standings.find(field, group);
        if (target.isEmpty()) {
            at.expect("known-field", field);
        }
        return target;
    }

    private Standing verified(Condition.Is is, Standing target, Mistakes at) {
        Set<String> possible =
                types.find(target.field().type())
                        .map((FieldType type) -> type.values(target.field()))
                        .orElse(Set.of());
        if (is.values().isEmpty() || !possible.isEmpty() && !possible.containsAll(is.values())) {
            at.expect("possible-value", target.field().id(), Uses.listed(possible));
        }
        return target;
    }

    /** That a field is shown: its page, its group and itself. */
    private Condition shown(Standing target) {
        Condition around = target.group() == null ? pageWhen(target.page()) : shown(target.group());
        return and(around, fieldWhen(target));
    }

    private static Condition and(Condition one, Condition other) {
        if (one.equals(Condition.ALWAYS)) {
            return other;
        }
        return other.equals(Condition.ALWAYS) ? one : new Condition.All(List.of(one, other));
    }
}
