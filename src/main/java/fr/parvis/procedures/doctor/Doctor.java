package fr.parvis.procedures.doctor;

import fr.parvis.procedures.Examiner;
import fr.parvis.procedures.Finding;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks at a definition, published or still being written. Of the commune it asks only who holds
 * which role.
 */
@Component
public class Doctor {

    private final List<Check> checks;
    private final Languages languages;

    public Doctor(List<Check> checks, Languages languages) {
        this.checks = checks;
        this.languages = languages;
    }

    public Examination examine(ProcedureDefinition definition) {
        var notes = new Notes(languages);
        checks.forEach(check -> check.look(definition, notes));
        return new Examination(notes.found(), Burden.of(definition));
    }

    /** What the studio shows beside a draft. */
    @Component
    static class BesideTheDraft implements Examiner {

        private final Doctor doctor;

        BesideTheDraft(Doctor doctor) {
            this.doctor = doctor;
        }

        @Override
        public List<Finding> examine(ProcedureDefinition definition) {
            return doctor.examine(definition).findings();
        }
    }
}
