package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The officer of civil status refuses neither a first name nor a recognition: the prosecutor is
 * told (Code civil 60, 316-1).
 */
@Component
class CannotRefuse implements Check {

    private static final Set<String> CODES = Set.of("changement-prenom", "reconnaissance-rdv");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (!CODES.contains(definition.code())) {
            return;
        }
        Ways.of(definition.circuit())
                .filter(way -> way.transition().action() == Action.REFUSE)
                .forEach(way -> notes.error(way.path(), "cannot-refuse"));
    }
}
