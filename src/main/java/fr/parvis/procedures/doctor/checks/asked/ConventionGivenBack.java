package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The convention of a PACS is stamped and given back: the town hall keeps no copy (décret
 * 2006-1806, art. 1).
 */
@Component
class ConventionGivenBack implements Check {

    private static final Pattern CONVENTION = Wording.words("convention");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (!definition.code().equals("pacs-dossier")) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(CONVENTION))
                .forEach(
                        one ->
                                notes.error(
                                        one.path(), "convention-given-back", one.field().label()));
    }
}
