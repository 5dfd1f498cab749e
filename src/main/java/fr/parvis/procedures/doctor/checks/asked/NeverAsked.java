package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What no form of a commune asks (CNIL; CRPA L114-8; Code du travail L1132-1). */
@Component
class NeverAsked implements Check {

    private static final Pattern NEVER =
            Wording.words(
                    "numero de securite sociale|numero d'assure social|\\bnir\\b|religion|confession religieuse"
                            + "|opinions? politique|appartenance syndicale|orientation sexuelle"
                            + "|casier judiciaire|bulletin n[°o] ?[23]\\b");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(one -> !one.is("explanation", "group", "table"))
                .filter(one -> one.says(NEVER))
                .forEach(one -> notes.error(one.path(), "never-asked", one.field().label()));
    }
}
