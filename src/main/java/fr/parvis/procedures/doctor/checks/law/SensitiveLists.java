package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lists that would harm people if they were read: empty homes, hosts of foreigners, demonstrators.
 */
@Component
class SensitiveLists implements Check {

    private static final Set<String> LISTS =
            Set.of("tranquillite-vacances", "attestation-accueil", "manifestation-voie-publique");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (LISTS.contains(definition.code()) && !definition.sensitive()) {
            notes.warn("sensitive", "sensitive");
        }
    }
}
