package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The sense of silence that a text gives to a procedure of the library. */
@Component
class KnownSilence implements Check {

    private static final Set<String> REJECTING =
            Set.of(
                    "attestation-accueil",
                    "legalisation-signature",
                    "odp-terrasse",
                    "odp-echafaudage",
                    "odp-benne",
                    "odp-demenagement",
                    "permission-voirie",
                    "subvention-association",
                    "pret-salle",
                    "permis-detention-chien",
                    "acces-documents");

    private static final Set<String> ACCEPTING = Set.of("debit-boissons-temporaire");

    private static final Set<String> ONE_MONTH = Set.of("attestation-accueil", "acces-documents");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Legal legal = definition.legal();
        if (legal.local() != null) {
            return;
        }
        boolean wrong =
                REJECTING.contains(definition.code()) && legal.silence() != Silence.REJECTS
                        || ACCEPTING.contains(definition.code())
                                && legal.silence() != Silence.ACCEPTS
                        || definition.kind() == Kind.INTERNAL && legal.silence() == Silence.ACCEPTS;
        if (wrong) {
            notes.warn("legal.silence", "silence-sense");
        }
        if (ONE_MONTH.contains(definition.code()) && legal.months() > 1) {
            notes.warn("legal.months", "silence-month");
        }
    }
}
