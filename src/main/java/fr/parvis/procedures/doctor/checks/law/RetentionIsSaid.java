package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Retention;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Personal data is kept no longer than needed, and destroyed with the archives’ visa (GDPR, article
 * 5, 1, e; Code du patrimoine R212-14).
 */
@Component
class RetentionIsSaid implements Check {

    /** Décret 2017-890, article 29; décret 2006-1806; CESEDA R142-47. */
    private static final Map<String, Integer> FIXED =
            Map.of(
                    "acte-naissance",
                    1,
                    "acte-mariage",
                    1,
                    "acte-deces",
                    1,
                    "pacs-dossier",
                    5,
                    "attestation-accueil",
                    5);

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (definition.form().fields().findAny().isEmpty()) {
            return;
        }
        Retention retention = definition.retention();
        if (retention == null) {
            notes.error("retention", "retention-missing");
            return;
        }
        if (retention.reference() == null || retention.reference().isBlank()) {
            notes.warn("retention.reference", "retention-reference");
        }
        Integer years = FIXED.get(definition.code());
        if (years != null && retention.years() != years) {
            notes.warn("retention.years", "retention-fixed", years);
        }
    }
}
