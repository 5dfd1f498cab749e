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
 * A proof of address may be asked for a few procedures only (CRPA R113-8, and texts of their own).
 */
@Component
class ProofOfAddress implements Check {

    /**
     * CRPA R113-8: attestation d’accueil, electoral roll, school enrolment; Code civil 316
     * (recognition), 74 and 165 (marriage), 60 (first name: residence founds the competence).
     */
    private static final Set<String> ALLOWED =
            Set.of(
                    "attestation-accueil",
                    "inscription-liste-electorale",
                    "inscription-scolaire",
                    "derogation-scolaire",
                    "reconnaissance-rdv",
                    "mariage-dossier",
                    "changement-prenom");

    private static final Pattern PROOF =
            Wording.words(
                    "(?:justificatif|preuve|attestation)[^,;:.]{0,20} (?:de |du )?(?:domicile|residence|adresse|hebergement)"
                            + "|quittance|facture (?:d'|de )(?:electricite|gaz|eau|telephone)|bail\\b");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (ALLOWED.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(PROOF))
                .forEach(one -> notes.error(one.path(), "proof-of-address", one.field().label()));
    }
}
