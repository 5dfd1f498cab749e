package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/**
 * What silence means has a delay and a text that says so; a wrong sense printed costs (CRPA
 * R112-11-1, L231-1 and following).
 */
@Component
class SilenceIsSaid implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Legal legal = definition.legal();
        if (definition.kind() == Kind.REDIRECT || legal.silence() == Silence.NONE) {
            return;
        }
        if (legal.silenceReference() == null || legal.silenceReference().isBlank()) {
            notes.error("legal.silence-reference", "silence-reference");
        }
        if (legal.delay().isZero()) {
            notes.error("legal.months", "silence-delay");
        }
        if (legal.local() != null
                && (legal.local().reference() == null || legal.local().reference().isBlank())) {
            notes.error("legal.local.reference", "silence-local");
        }
    }
}
