package fr.parvis.requests.filing;

import fr.parvis.account.SignedInResident;
import fr.parvis.account.VerifiedIdentity;
import fr.parvis.account.federation.VerifiedIdentities;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an account already tells of the applicant, to be corrected at will: e-mail and phone; name
 * and day of birth where FranceConnect vouches for them.
 */
@Component
class KnownAnswers {

    private static final String BIRTHDAY = "bday";

    private final VerifiedIdentities identities;

    KnownAnswers(VerifiedIdentities identities) {
        this.identities = identities;
    }

    /**
     * @param resident null for a visitor, of whom nothing is known
     */
    Answers of(FormDefinition form, SignedInResident resident) {
        if (resident == null) {
            return Answers.NONE;
        }
        List<FieldDefinition> fields =
                form.fields()
                        .filter(it -> Boolean.TRUE.equals(it.settings().get("applicant")))
                        .toList();
        Answers known = Answers.NONE;
        for (FieldDefinition field : fields) {
            known = fill(known, field, resident);
        }
        VerifiedIdentity who = identities.of(resident.id()).orElse(null);
        return who == null ? known : vouched(known, fields, who);
    }

    private static Answers fill(Answers known, FieldDefinition field, SignedInResident resident) {
        String said =
                switch (field.type()) {
                    case "email" -> resident.email();
                    case "phone" -> resident.phone();
                    // the account holds a name in one line, acts need the parts
                    default -> "";
                };
        return said == null || said.isBlank()
                ? known
                : known.known(field.id(), said, Source.ACCOUNT);
    }

    private static Answers vouched(
            Answers known, List<FieldDefinition> fields, VerifiedIdentity who) {
        Answers more = known;
        for (FieldDefinition field : fields) {
            Optional<Map<String, String>> said =
                    switch (field.type()) {
                        case "identity" -> Optional.of(names(who));
                        case "date" -> birthday(field, who);
                        default -> Optional.empty();
                    };
            if (said.isPresent()) {
                more = more.known(field.id(), said.get(), Source.FRANCE_CONNECT);
            }
        }
        return more;
    }

    /** All three as the page posts them: left as they are, they keep their source. */
    private static Map<String, String> names(VerifiedIdentity who) {
        boolean used = !who.preferredName().equals(who.familyName());
        return Map.of(
                "firstNames", who.givenNames(),
                "birthName", who.familyName(),
                "usedName", used ? who.preferredName() : "");
    }

    /** Nothing where the month or the day is not known: who was born then writes what they have. */
    private static Optional<Map<String, String>> birthday(
            FieldDefinition field, VerifiedIdentity who) {
        return BIRTHDAY.equals(field.settings().get("autocomplete"))
                ? who.birthDay().map(Answers::written)
                : Optional.empty();
    }
}
