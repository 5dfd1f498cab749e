package fr.parvis.forms.definition;

import fr.parvis.forms.FieldTypes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That the fields another one reads (a formula, an earliest date) exist, stand before it, and can
 * take exactly the values it counts with.
 */
record Uses(Standings standings, FieldTypes types) {

    void verify(Standing standing) {
        types.find(standing.field().type())
                .ifPresent(
                        type ->
                                type.uses(standing.field())
                                        .forEach((name, values) -> verify(standing, name, values)));
    }

    private void verify(Standing standing, String name, Set<String> values) {
        Optional<Standing> target =
                standings
                        .find(name, standing.group())
                        .filter(found -> found.rank() < standing.rank());
        if (target.isEmpty()) {
            standing.mistakes().at("settings").expect("earlier-field", name);
        }
        Set<String> possible =
                target.flatMap(
                                found ->
                                        types.find(found.field().type())
                                                .map(type -> type.values(found.field())))
                        .orElse(values);
        if (!values.isEmpty() && !values.equals(possible)) {
            standing.mistakes().at("settings").expect("table-keys", name, listed(possible));
        }
    }

    static String listed(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
