package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail.Opinion;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The departments a definition names are departments of the commune. */
record DepartmentsExist(Collection<String> departments) implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("department", "circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        check("department", definition.department(), findings);
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            String path = "circuit.steps[" + i + "]";
            check(path + ".department", steps.get(i).department(), findings);
            if (steps.get(i).detail() instanceof Opinion(var asked, _)) {
                for (int j = 0; j < asked.size(); j++) {
                    String one = path + ".opinions[" + j + "].department";
                    check(one, asked.get(j).department(), findings);
                }
            }
        }
    }

    private void check(String path, String code, Findings findings) {
        if (code != null && !departments.contains(code)) {
            findings.say(path, "department", String.join(", ", departments));
        }
    }
}
