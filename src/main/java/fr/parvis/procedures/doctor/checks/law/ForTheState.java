package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the mayor acts for the State, letterhead and appeal are not the commune’s. */
@Component
class ForTheState implements Check {

    private static final Set<String> STATE =
            Set.of(
                    "recensement-citoyen",
                    "attestation-accueil",
                    "mariage-dossier",
                    "pacs-dossier",
                    "reconnaissance-rdv",
                    "changement-prenom",
                    "acte-naissance",
                    "acte-mariage",
                    "acte-deces",
                    "livret-famille-duplicata");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (STATE.contains(definition.code()) && !definition.legal().forState()) {
            notes.advise("legal.for-state", "for-state");
        }
    }
}
