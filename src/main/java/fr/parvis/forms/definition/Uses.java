package fr.parvis.forms.definition;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Use;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That the fields another one reads (a formula, an earliest date) exist, stand before it, are of a
 * nature it can read, and can take exactly the values it counts with.
 */
record Uses(Standings standings, FieldTypes types) {

    void verify(Standing standing) {
        types.find(standing.field().type())
                .ifPresent(
                        type ->
                                type.uses(standing.field()).stream()
                                        .distinct()
                                        .forEach(use -> verify(standing, use)));
    }

    private void verify(Standing standing, Use use) {
        Optional<Standing> target =
                standings
                        .find(use.field(), standing.group())
                        .filter(found -> found.rank() < standing.rank());
        if (target.isEmpty()) {
            standing.mistakes().at("settings").expect("earlier-field", use.field());
            return;
        }
        types.find(target.get().field().type())
                .ifPresent(type -> verify(standing, use, target.get(), type));
    }

    private static void verify(Standing standing, Use use, Standing target, FieldType type) {
        Nature nature = type.nature();
        if (!use.accepts(nature)) {
            standing.mistakes().at("settings").expect("nature-" + listed(use), use.field());
        }
        Set<String> possible = type.values(target.field());
        if (!use.values().isEmpty() && !use.values().equals(possible)) {
            standing.mistakes().at("settings").expect("table-keys", use.field(), listed(possible));
        }
    }

    private static String listed(Use use) {
        return use.natures().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    static String listed(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
