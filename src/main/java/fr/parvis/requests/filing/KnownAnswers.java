package fr.parvis.requests.filing;

import fr.parvis.account.SignedInResident;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an account already tells: the e-mail and phone of the applicant, to be corrected at will.
 */
final class KnownAnswers {

    private KnownAnswers() {}

    static Answers of(FormDefinition form, SignedInResident resident) {
        if (resident == null) {
            return Answers.NONE;
        }
        Map<String, Object> known = new LinkedHashMap<>();
        form.pages().stream()
                .flatMap(page -> page.fields().stream())
                .filter(field -> Boolean.TRUE.equals(field.settings().get("applicant")))
                .forEach(field -> fill(known, field, resident));
        return new Answers(known);
    }

    private static void fill(
            Map<String, Object> known, FieldDefinition field, SignedInResident resident) {
        switch (field.type()) {
            case "email" -> known.put(field.id(), resident.email());
            case "phone" -> known.put(field.id(), resident.phone() == null ? "" : resident.phone());
            default -> {
                // names are asked: the account holds one line, acts need the parts
            }
        }
    }
}
