package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.forms.Eligibility;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * An application for a job asks for no photo, and living here is no condition (Code général de la
 * fonction publique L131-1).
 */
@Component
class Jobs implements Check {

    private static final Set<String> JOBS = Set.of("candidature-spontanee", "emploi-saisonnier");
    private static final Pattern PHOTO = Wording.words("photo");
    private static final Pattern PRIVATE =
            Wording.words("situation (?:familiale|matrimoniale)|nationalite|nombre d'enfants");
    private static final Pattern LIVES_HERE =
            Wording.words("(?:habit|resid|domicili)[a-z]* (?:dans|sur|a) ");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (!JOBS.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(PHOTO) || one.says(PRIVATE))
                .forEach(one -> notes.warn(one.path(), "job-privacy", one.field().label()));
        List<Eligibility> rules = definition.form().eligibility();
        for (int i = 0; i < rules.size(); i++) {
            if (Wording.says(rules.get(i).because().fr(), LIVES_HERE)) {
                notes.warn("form.eligibility[" + i + "]", "job-residence");
            }
        }
    }
}
