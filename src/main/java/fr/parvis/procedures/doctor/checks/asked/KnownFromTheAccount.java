package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Nobody types again what their account knows (CRPA L113-12): a form that asks for the name of who
 * applies says which one it is, so that it comes filled in.
 */
@Component
class KnownFromTheAccount implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (definition.kind() == Kind.REDIRECT) {
            return;
        }
        List<Asked> names =
                Asked.of(definition)
                        .filter(one -> one.group() == null && one.is("identity"))
                        .toList();
        if (!names.isEmpty() && names.stream().noneMatch(Asked::aboutApplicant)) {
            notes.advise(
                    names.getFirst().path(),
                    "known-from-account",
                    names.getFirst().field().label());
        }
    }
}
