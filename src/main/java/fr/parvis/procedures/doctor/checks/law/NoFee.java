package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the law makes free is not paid for here. */
@Component
class NoFee implements Check {

    /** Décret 2017-890, article 29; the stamp of an attestation d’accueil is the State’s. */
    private static final Set<String> FREE =
            Set.of(
                    "acte-naissance",
                    "acte-mariage",
                    "acte-deces",
                    "pacs-dossier",
                    "mariage-dossier",
                    "changement-prenom",
                    "recensement-citoyen",
                    "attestation-accueil");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        boolean free = FREE.contains(definition.code()) || definition.kind() == Kind.DECLARATION;
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size() && free; i++) {
            if (steps.get(i).kind() == Circuit.Kind.PAYMENT) {
                notes.error("circuit.steps[" + i + "]", "no-fee");
            }
        }
    }
}
