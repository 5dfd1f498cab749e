package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whoever is refused is told how to contest it, and where (CJA R421-5). */
@Component
class AppealIsSaid implements Check {

    /** Texts that send elsewhere than to the administrative court at once. */
    private static final Map<String, Pattern> ELSEWHERE =
            Map.of(
                    "acces-documents",
                    Wording.words("cada\\b|commission d'acces"),
                    "droits-donnees-personnelles",
                    Wording.words("cnil\\b"),
                    "attestation-accueil",
                    Wording.words("prefet"),
                    "changement-prenom",
                    Wording.words("juge aux affaires familiales|tribunal judiciaire|procureur"));

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        boolean refuses =
                definition.circuit().steps().stream()
                        .flatMap(step -> step.transitions().stream())
                        .anyMatch(way -> way.action() == Action.REFUSE);
        LocalizedText appeal = definition.legal().appeal();
        boolean due = refuses || definition.legal().silence() == Silence.REJECTS;
        if (due && appeal == null) {
            notes.error("legal.appeal", "appeal-missing");
        }
        Pattern where = ELSEWHERE.get(definition.code());
        if (appeal != null && where != null && !Wording.says(appeal.fr(), where)) {
            notes.warn("legal.appeal", "appeal-elsewhere");
        }
    }
}
