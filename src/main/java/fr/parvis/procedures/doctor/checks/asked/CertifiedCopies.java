package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A certified copy or signature is never asked between French administrations (CRPA R113-5,
 * R113-10).
 */
@Component
class CertifiedCopies implements Check {

    private static final Set<String> MADE_THERE =
            Set.of("certification-conforme", "legalisation-signature");

    private static final Pattern CERTIFIED =
            Wording.words(
                    "(?:copie|document|photocopie)s? certifie|certifiee?s? conforme|signature legalisee");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (MADE_THERE.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.says(CERTIFIED) || one.is("file") && one.hintSays(CERTIFIED))
                .forEach(one -> notes.error(one.path(), "certified-copy", one.field().label()));
    }
}
