package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/** Whoever gives personal data is told why, on what ground and who sees them (GDPR, article 13). */
@Component
class DataNotice implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        boolean asks = definition.form().fields().findAny().isPresent();
        if (asks && definition.legal().data() == null) {
            notes.error("legal.data", "data-notice");
        }
    }
}
