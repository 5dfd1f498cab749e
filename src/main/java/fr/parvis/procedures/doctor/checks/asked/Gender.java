package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A form asks for a sex or a title only where an act needs it (GDPR, article 5, 1, c). */
@Component
class Gender implements Check {

    private static final Pattern GENDER =
            Wording.words("sexe\\b|civilite\\b|genre\\b|madame ou monsieur");

    /**
     * Their acts name it: CESEDA, annex 6; Code du service national R111-1; Code civil 57; of a
     * dog, Code rural L211-14.
     */
    private static final Set<String> NEEDED =
            Set.of(
                    "attestation-accueil",
                    "recensement-citoyen",
                    "reconnaissance-rdv",
                    "permis-detention-chien");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (NEEDED.contains(definition.code())) {
            return;
        }
        Set<String> sent =
                Asked.of(definition)
                        .map(one -> one.field().settings().get("familyQuotient"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        Asked.of(definition)
                .filter(one -> !one.is("explanation") && one.says(GENDER))
                .filter(one -> sent.stream().noneMatch(who -> who.contains(one.field().id())))
                .forEach(one -> notes.warn(one.path(), "gender", one.field().label()));
    }
}
