package fr.parvis.procedures.doctor.checks;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/** What residents read is there in English too. */
@Component
class Translations implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Texts.residentsRead(definition)
                .filter(one -> one.text().en() == null || one.text().en().isBlank())
                .forEach(one -> notes.warn(one.path(), "translation", shortened(one.text().fr())));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text.strip() : text.substring(0, 59).strip() + "…";
    }
}
