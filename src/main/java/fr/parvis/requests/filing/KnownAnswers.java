package fr.parvis.requests.filing;

import fr.parvis.account.SignedInResident;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Source;

/**
 * What an account already tells: the e-mail and phone of the applicant, to be corrected at will.
 */
final class KnownAnswers {

    private KnownAnswers() {}

    static Answers of(FormDefinition form, SignedInResident resident) {
        if (resident == null) {
            return Answers.NONE;
        }
        return form.fields()
                .filter(field -> Boolean.TRUE.equals(field.settings().get("applicant")))
                .reduce(
                        Answers.NONE,
                        (known, field) -> fill(known, field, resident),
                        (one, other) -> other);
    }

    private static Answers fill(Answers known, FieldDefinition field, SignedInResident resident) {
        return switch (field.type()) {
            case "email" ->
                    resident.email().isEmpty()
                            ? known
                            : known.known(field.id(), resident.email(), Source.ACCOUNT);
            case "phone" ->
                    resident.phone() == null || resident.phone().isBlank()
                            ? known
                            : known.known(field.id(), resident.phone(), Source.ACCOUNT);
            // names are asked: the account holds one line, acts need the parts
            default -> known;
        };
    }
}
