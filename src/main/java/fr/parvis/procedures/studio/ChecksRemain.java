package fr.parvis.procedures.studio;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Examiner;
import fr.parvis.procedures.Finding;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the author of a library procedure asks the commune to check before relying on it. */
@Component
class ChecksRemain implements Examiner {

    private final Languages languages;

    ChecksRemain(Languages languages) {
        this.languages = languages;
    }

    @Override
    public List<Finding> examine(ProcedureDefinition definition) {
        LocalizedText why = languages.both("studio.check.why");
        return IntStream.range(0, definition.checks().size())
                .mapToObj(
                        i ->
                                new Finding(
                                        Level.WARNING,
                                        "checks[" + i + "]",
                                        definition.checks().get(i),
                                        why))
                .toList();
    }
}
