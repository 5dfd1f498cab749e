package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** One parent may do usual acts alone (Code civil 372-2). */
@Component
class BothParents implements Check {

    private static final Pattern BOTH =
            Wording.words(
                    "(?:signature|accord|autorisation)s? (?:des deux|de l'autre|de chaque) parents?"
                            + "|les deux parents (?:signent|doivent|acceptent)");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(one -> !one.is("explanation") && one.field().required() && one.says(BOTH))
                .forEach(one -> notes.warn(one.path(), "both-parents", one.field().label()));
    }
}
