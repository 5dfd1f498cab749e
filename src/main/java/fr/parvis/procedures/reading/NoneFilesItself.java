package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail.SubProcedure;
import java.util.List;
import java.util.Set;

/** A circuit files other procedures, never its own. */
final class NoneFilesItself implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit", "code");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).detail() instanceof SubProcedure(String procedure, var _)
                    && definition.code().equals(procedure)) {
                findings.say("circuit.steps[" + i + "].procedure", "files-itself", procedure);
            }
        }
    }
}
