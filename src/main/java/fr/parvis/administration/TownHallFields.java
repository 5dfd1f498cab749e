package fr.parvis.administration;

import fr.parvis.commune.TownHallIdentity;
import java.util.LinkedHashMap;
import java.util.Map;

/** An identity as the fields of its form, in the order of the page. */
final class TownHallFields {

    private TownHallFields() {}

    /** What is kept in those fields where the two do not agree. */
    static Map<String, String> differences(TownHallIdentity typed, TownHallIdentity kept) {
        var mine = of(typed);
        var theirs = of(kept);
        theirs.entrySet().removeIf(each -> each.getValue().equals(mine.get(each.getKey())));
        return theirs;
    }

    private static Map<String, String> of(TownHallIdentity identity) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("street", identity.street());
        fields.put("extra", identity.extra());
        fields.put("postalCode", identity.postalCode());
        fields.put("city", identity.city());
        fields.put("phone", identity.phone());
        fields.put("email", identity.email());
        identity.hours().forEach((day, hours) -> fields.put("hours." + day, hours));
        fields.put("colour", identity.colour());
        identity.departments()
                .forEach(
                        (id, contact) -> {
                            fields.put("departments." + id + ".phone", contact.phone());
                            fields.put("departments." + id + ".email", contact.email());
                        });
        fields.replaceAll((_, value) -> value.strip());
        return fields;
    }
}
