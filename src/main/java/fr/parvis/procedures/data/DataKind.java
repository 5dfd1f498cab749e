package fr.parvis.procedures.data;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Categories of data, told from the types of the fields that ask for it. */
enum DataKind {
    IDENTITY,
    CONTACT,
    FAMILY,
    PLACE,
    DATES,
    MONEY,
    ORGANISATION,
    DOCUMENTS,
    SIGNATURE,
    ANSWERS;

    /** Types that are not here ask for answers of the procedure's own. */
    private static final Map<String, DataKind> BY_TYPE =
            Map.ofEntries(
                    Map.entry("identity", IDENTITY),
                    Map.entry("household-member", FAMILY),
                    Map.entry("email", CONTACT),
                    Map.entry("phone", CONTACT),
                    Map.entry("address", CONTACT),
                    Map.entry("place", PLACE),
                    Map.entry("point", PLACE),
                    Map.entry("commune", PLACE),
                    Map.entry("country", PLACE),
                    Map.entry("date", DATES),
                    Map.entry("date-range", DATES),
                    Map.entry("time-slot", DATES),
                    Map.entry("money", MONEY),
                    Map.entry("iban", MONEY),
                    Map.entry("siret", ORGANISATION),
                    Map.entry("rna", ORGANISATION),
                    Map.entry("file", DOCUMENTS),
                    Map.entry("signature", SIGNATURE));

    private static final Set<String> NO_DATA = Set.of("explanation", "group", "hidden", "consent");

    static Set<DataKind> of(ProcedureDefinition definition) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        definition
                .form()
                .fields()
                .flatMap(FieldDefinition::withInner)
                .map(FieldDefinition::type)
                .filter(type -> !NO_DATA.contains(type))
                .forEach(type -> kinds.add(BY_TYPE.getOrDefault(type, ANSWERS)));
        return kinds;
    }

    String key() {
        return "procedures.data-kind." + name().toLowerCase(Locale.ROOT);
    }
}
