package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A commune checks a birth with the commune of birth by itself (COMEDEC, Code civil 101-1); only a
 * few texts let it ask for the certificate.
 */
@Component
class BirthCertificate implements Check {

    /** Code civil 70 (marriage), décret 2006-1806 (PACS), Code civil 60 (first name), 316. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "mariage-dossier",
                    "pacs-dossier",
                    "changement-prenom",
                    "reconnaissance-rdv",
                    "livret-famille-duplicata",
                    "inscription-scolaire");

    private static final Pattern CERTIFICATE =
            Wording.words(
                    "(?:copie|extrait)[^,;:.]{0,20} d'acte de (?:naissance|mariage|deces)|acte de naissance");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (ALLOWED.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(CERTIFICATE))
                .forEach(one -> notes.warn(one.path(), "birth-certificate", one.field().label()));
    }
}
