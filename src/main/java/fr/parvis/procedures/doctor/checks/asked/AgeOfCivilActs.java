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
 * A civil status document is valid whatever its date (CRPA R113-7), except where a text says
 * otherwise.
 */
@Component
class AgeOfCivilActs implements Check {

    private static final Set<String> EXCEPTIONS =
            Set.of("mariage-dossier", "pacs-dossier", "changement-prenom");

    private static final Pattern ACT = Wording.words("acte|extrait|copie integrale");
    private static final Pattern RECENT =
            Wording.words("moins de (?:[0-9]+|trois|six|deux) (?:mois|semaines|jours)|recent");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (EXCEPTIONS.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(ACT))
                .filter(one -> one.says(RECENT) || one.hintSays(RECENT))
                .forEach(one -> notes.warn(one.path(), "age-of-act", one.field().label()));
    }
}
