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
 * A copy of an identity document is asked only where a text says so (CRPA R113-5): its hint then
 * names the text.
 */
@Component
class IdentityPapers implements Check {

    /** Whose texts ask for it: procedures.md and the references of each. */
    private static final Set<String> WITH_TEXT =
            Set.of(
                    "mariage-dossier",
                    "pacs-dossier",
                    "changement-prenom",
                    "livret-famille-duplicata",
                    "reconnaissance-rdv",
                    "recensement-citoyen",
                    "inscription-liste-electorale",
                    "attestation-accueil",
                    "legalisation-signature",
                    "vide-greniers",
                    "inscription-scolaire");

    private static final Pattern PAPERS =
            Wording.words(
                    "(?:piece|carte|titre|justificatif|document)s?(?: [a-z]+)? d'identite|passeport|carte nationale"
                            + "|titre de sejour|\\bcni\\b");

    private static final Pattern TEXT = Wording.words("art\\.|articles? |decret|arrete du|loi ");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (WITH_TEXT.contains(definition.code())) {
            return;
        }
        Asked.of(definition)
                .filter(one -> one.is("file") && one.says(PAPERS))
                .filter(one -> !one.says(TEXT) && !one.hintSays(TEXT))
                .forEach(one -> notes.error(one.path(), "identity-papers", one.field().label()));
    }
}
