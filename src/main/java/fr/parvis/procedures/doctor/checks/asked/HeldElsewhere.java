package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Papers that the administration holds or gets by itself (CRPA L114-8, L113-12, L113-13). */
@Component
class HeldElsewhere implements Check {

    private static final Pattern HELD =
            Wording.words(
                    "k ?-?bis|extrait du registre du commerce|avis d'impo|avis fiscal|attestation (?:de la )?caf"
                            + "|attestation de quotient|quotient familial|statuts|recepisse de declaration de l'association"
                            + "|extrait cadastral|plan cadastral|matrice cadastrale|acte de concession|titre de concession"
                            + "|carte grise|copie de (?:la )?licence|permis de construire|declaration prealable"
                            + "|certificat de scolarite|avis de situation");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(one -> one.is("file"))
                .filter(one -> one.says(HELD))
                .forEach(one -> notes.warn(one.path(), "known-elsewhere", one.field().label()));
    }
}
