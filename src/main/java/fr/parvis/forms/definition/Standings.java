package fr.parvis.forms.definition;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Mistakes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields of a form, and which one a name means at some place. */
final class Standings {

    private final Map<String, Standing> byKey = new LinkedHashMap<>();

    Standings(FormDefinition form, Mistakes mistakes) {
        for (int page = 0; page < form.pages().size(); page++) {
            add(page, null, form.pages().get(page).fields(), mistakes.at("pages").at(page));
        }
    }

    private void add(int page, Standing group, List<FieldDefinition> fields, Mistakes parent) {
        for (int i = 0; i < fields.size(); i++) {
            FieldDefinition field = fields.get(i);
            Mistakes at = parent.at("fields").at(i);
            Standing standing = new Standing(page, group, field, byKey.size(), at);
            byKey.put(standing.key(), standing);
            add(page, standing, field.fields(), at);
        }
    }

    /**
     * The field of that name in the same row, else in the row around it, else in the form.
     *
     * @param name an id; {@code group/id} for a field in the rows of a group
     */
    Optional<Standing> find(String name, Standing group) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return find(name.substring(0, slash), group)
                    .flatMap(inside -> find(name.substring(slash + 1), inside));
        }
        if (group == null) {
            return Optional.ofNullable(byKey.get(name));
        }
        Standing inRow = byKey.get(group.key() + "/" + name);
        return inRow == null ? find(name, group.group()) : Optional.of(inRow);
    }

    Standing get(FieldDefinition field, Standing group) {
        return byKey.get(group == null ? field.id() : group.key() + "/" + field.id());
    }

    Collection<Standing> all() {
        return byKey.values();
    }
}
