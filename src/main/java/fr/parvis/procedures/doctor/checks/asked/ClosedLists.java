package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where a text closes the list of papers, the form asks for no other. */
@Component
class ClosedLists implements Check {

    /** Code de l’éducation D131-3-1: identity of the child, of who is responsible, address. */
    private static final Pattern SCHOOL =
            Wording.words(
                    "(?:piece|carte|document|justificatif|passeport)[^,;:.]{0,40}(?:identite|enfant|responsable|domicile|adresse|residence)"
                            + "|livret de famille|acte de naissance|extrait|attestation sur l'honneur"
                            + "|jugement|decision|domicile|identite");

    private static final Map<String, Pattern> LISTS =
            Map.of(
                    "inscription-scolaire",
                    SCHOOL,
                    "chambre-hotes",
                    Pattern.compile("(?!)"),
                    "attestation-accueil",
                    Wording.words(
                            "(?:piece|titre|document|justificatif|passeport|carte)[^,;:.]{0,40}(?:identite|sejour|domicile|adresse)"
                                    + "|titre (?:de propriete|d'occupation)|bail|ressources|avis d'impo|salaire|timbre|attestation|surface"));

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Pattern allowed = LISTS.get(definition.code());
        if (allowed == null) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && !one.says(allowed))
                .forEach(one -> notes.error(one.path(), "closed-list", one.field().label()));
    }
}
