package fr.parvis.procedures.reading;

import fr.parvis.procedures.ProcedureDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample answers questions that the form asks. */
final class SampleFits implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("sample", "form");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Set<String> asked =
                definition.form().pages().stream()
                        .flatMap(page -> page.fields().stream())
                        .map(field -> field.id())
                        .collect(Collectors.toSet());
        definition.sample().keySet().stream()
                .filter(id -> !asked.contains(id))
                .forEach(id -> findings.say("sample." + id, "no-field", id));
    }
}
