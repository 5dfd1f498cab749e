package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where somebody must come in person, the circuit says so. */
@Component
class InPerson implements Check {

    private static final Set<String> CODES =
            Set.of(
                    "attestation-accueil",
                    "legalisation-signature",
                    "pacs-dossier",
                    "mariage-dossier",
                    "reconnaissance-rdv");

    private static final Pattern COMES = Wording.words("mairie|guichet|rendez-vous|en personne");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        boolean said =
                definition.circuit().steps().stream()
                        .anyMatch(
                                step ->
                                        step.kind() == Circuit.Kind.APPOINTMENT
                                                || step.publicName() != null
                                                        && Wording.says(
                                                                step.publicName().fr(), COMES));
        if (CODES.contains(definition.code()) && !said) {
            notes.warn("circuit", "in-person");
        }
    }
}
