package fr.parvis.procedures.doctor;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field where it stands in a procedure.
 *
 * @param path for example {@code form.pages[0].fields[2]}
 * @param page it stands on
 * @param group it is in, or null
 */
public record Asked(
        String path, FieldDefinition field, PageDefinition page, FieldDefinition group) {

    /** All fields, in the order of the form; those of a group after it. */
    public static Stream<Asked> of(ProcedureDefinition definition) {
        FormDefinition form = definition.form();
        List<Asked> all = new ArrayList<>();
        for (int page = 0; page < form.pages().size(); page++) {
            PageDefinition on = form.pages().get(page);
            add("form.pages[" + page + "]", on, on.fields(), null, all);
        }
        return all.stream();
    }

    private static void add(
            String parent,
            PageDefinition page,
            List<FieldDefinition> fields,
            FieldDefinition group,
            List<Asked> all) {
        for (int i = 0; i < fields.size(); i++) {
            var asked = new Asked(parent + ".fields[" + i + "]", fields.get(i), page, group);
            all.add(asked);
            add(asked.path(), page, asked.field().fields(), asked.field(), all);
        }
    }

    public boolean is(String... types) {
        return Arrays.asList(types).contains(field.type());
    }

    /** Whether its question says this; see {@link Wording}. */
    public boolean says(Pattern words) {
        return Wording.says(field.label().fr(), words);
    }

    public boolean hintSays(Pattern words) {
        return field.hint() != null && Wording.says(field.hint().fr(), words);
    }

    public boolean aboutApplicant() {
        return Boolean.TRUE.equals(field.settings().get("applicant"));
    }
}
