package fr.parvis.requests.mandated;

import fr.parvis.account.Mandate.Principal;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Source;
import java.util.Map;

/** What a mandate already tells of the person: their names, e-mail and phone, to be corrected. */
public final class KnownPerson {

    private KnownPerson() {}

    public static Answers of(FormDefinition form, Principal person) {
        return form.fields()
                .filter(field -> Boolean.TRUE.equals(field.settings().get("applicant")))
                .reduce(
                        Answers.NONE,
                        (known, field) -> fill(known, field, person),
                        (one, other) -> other);
    }

    private static Answers fill(Answers known, FieldDefinition field, Principal person) {
        return switch (field.type()) {
            case "identity" ->
                    known.known(
                            field.id(),
                            Map.of(
                                    "firstNames",
                                    person.firstNames(),
                                    "birthName",
                                    person.lastName()),
                            Source.MANDATE);
            case "email" -> filled(known, field, person.email());
            case "phone" -> filled(known, field, person.phone());
            default -> known;
        };
    }

    private static Answers filled(Answers known, FieldDefinition field, String value) {
        return value.isBlank() ? known : known.known(field.id(), value, Source.ACCOUNT);
    }
}
