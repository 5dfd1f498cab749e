package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Health is not told in free words to a town hall (GDPR, article 9); a PAI goes through the
 * school’s doctor.
 */
@Component
class FreeHealthText implements Check {

    private static final Pattern HEALTH =
            Wording.words(
                    "sante\\b|allerg|maladie|handicap|traitement medical|medicament|diagnostic|medecin traitant|pathologie");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(one -> one.is("short-text", "long-text") && one.says(HEALTH))
                .forEach(one -> notes.warn(one.path(), "health-text", one.field().label()));
    }
}
