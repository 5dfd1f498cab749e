package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.Eligibility;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Tariffs;
import java.time.Clock;
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

    /**
     * What one condition asks in the end, of all the questions it hangs on. Each question may
     * double it: forty of them in a row would ask a million million things.
     */
    private static final int MOST_LEAVES = 1_000;

    private final FormDefinition form;
    private final FieldTypes types;
    private final Tariffs tariffs;
    private final Clock clock;
    private final Mistakes mistakes;
    private final Standings standings;
    private final Contradictions contradictions;
    private final Map<String, Condition> resolved = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    Guards(FormDefinition form, FieldTypes types, Tariffs tariffs, Clock clock, Mistakes mistakes) {
        this.form = form;
        this.types = types;
        this.tariffs = tariffs;
        this.clock = clock;
        this.mistakes = mistakes;
        this.standings = new Standings(form, mistakes);
        this.contradictions = new Contradictions(standings, types);
    }

    FormDefinition guarded() {
        standings.all().forEach(standing -> new Uses(standings, types).verify(standing));
        return new FormDefinition(
                IntStream.range(0, form.pages().size()).mapToObj(this::page).toList(),
                IntStream.range(0, form.eligibility().size()).mapToObj(this::eligibility).toList());
    }

    private Eligibility eligibility(int index) {
        Eligibility rule = form.eligibility().get(index);
        Mistakes at = mistakes.at("eligibility").at(index).at("when");
        return new Eligibility(
                once("eligibility " + index, rule.when(), null, at),
                rule.because(),
                rule.instead(),
                rule.procedure());
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
        var around = new Around(standings, standing.group(), this::shown, tariffs, clock);
        Optional<FieldType> type = types.find(field.type());
        type.ifPresent(found -> found.verify(field, around, standing.mistakes()));
        return type.map(found -> found.guarded(field, around)).orElse(field.settings());
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
        Condition condition = bounded(resolve(when, group, at), at);
        underWay.remove(key);
        resolved.put(key, condition);
        contradictions.verify(condition, group, at);
        return condition;
    }

    private static Condition bounded(Condition condition, Mistakes at) {
        if (condition.leaves().limit(MOST_LEAVES + 1L).count() <= MOST_LEAVES) {
            return condition;
        }
        at.expect("condition-size", MOST_LEAVES);
        return Condition.ALWAYS;
    }

    private Condition resolve(Condition when, Standing group, Mistakes at) {
        return when.eachLeaf(
                leaf ->
                        about(leaf.field(), group, at)
                                .map(target -> verified(leaf, target, at))
                                .map(target -> shown(target).and(leaf.by(clock)))
                                .orElse(leaf));
    }

    private Optional<Standing> about(String field, Standing group, Mistakes at) {
        Optional<Standing> target = standings.find(field, group);
        if (target.isEmpty()) {
            at.expect("known-field", field);
        }
        return target;
    }

    private Standing verified(Condition.About leaf, Standing target, Mistakes at) {
        types.find(target.field().type()).ifPresent(type -> verify(leaf, target, type, at));
        return target;
    }

    private static void verify(Condition.About leaf, Standing target, FieldType type, Mistakes at) {
        String id = target.field().id();
        switch (leaf) {
            case Condition.Is is -> {
                Set<String> possible = type.values(target.field());
                if (is.values().isEmpty()
                        || !possible.isEmpty() && !possible.containsAll(is.values())) {
                    at.expect("possible-value", id, Uses.listed(possible));
                }
            }
            case Condition.Above _, Condition.Below _ -> {
                if (!Set.of(Nature.NUMBER, Nature.CHOICE, Nature.TEXT).contains(type.nature())) {
                    at.expect("nature-number", id);
                }
            }
            case Condition.Before _, Condition.After _ -> {
                if (!Set.of(Nature.DATE, Nature.PERIOD, Nature.SLOT).contains(type.nature())) {
                    at.expect("nature-date", id);
                }
            }
            case Condition.Filled _ -> {}
        }
    }

    /** That a field is shown: its page, its group and itself. */
    private Condition shown(Standing target) {
        Condition around = target.group() == null ? pageWhen(target.page()) : shown(target.group());
        return around.and(fieldWhen(target));
    }
}
