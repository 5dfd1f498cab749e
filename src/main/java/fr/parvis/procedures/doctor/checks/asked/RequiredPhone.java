package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/** Nobody needs a phone to deal with a town hall. */
@Component
class RequiredPhone implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(one -> one.is("phone") && one.field().required())
                .forEach(one -> notes.warn(one.path(), "required-phone", one.field().label()));
    }
}
