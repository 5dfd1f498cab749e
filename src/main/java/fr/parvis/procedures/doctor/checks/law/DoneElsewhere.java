package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What only another channel may receive is not asked here: the electoral roll, holiday lets. */
@Component
class DoneElsewhere implements Check {

    private static final Set<String> ELSEWHERE =
            Set.of("inscription-liste-electorale", "meuble-tourisme", "transport-scolaire");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (ELSEWHERE.contains(definition.code()) && definition.kind() != Kind.REDIRECT) {
            notes.error("kind", "done-elsewhere");
        }
    }
}
