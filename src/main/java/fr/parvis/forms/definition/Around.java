package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Surroundings;
import fr.parvis.forms.Tariffs;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a type may know around one field.
 *
 * @param group the field is in, or null
 * @param whenShown when a field is shown, its page and its groups included
 */
record Around(
        Standings standings,
        Standing group,
        Function<Standing, Condition> whenShown,
        Tariffs tariffs,
        Clock clock)
        implements Surroundings {

    @Override
    public Condition shown(String field) {
        return standings.find(field, group).map(whenShown).orElse(Condition.ALWAYS);
    }

    @Override
    public Surroundings within(String name) {
        return new Around(
                standings, standings.find(name, group).orElse(group), whenShown, tariffs, clock);
    }

    @Override
    public Set<String> fieldsOf(String name) {
        return standings.find(name, group).stream()
                .flatMap(found -> found.field().fields().stream())
                .map(FieldDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
