package fr.parvis.procedures.doctor.checks.words;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What residents read is there in English too; numbers alone read the same. */
@Component
class Translations implements Check {

    /** A percentage is written with a space in French only, a decimal with a comma. */
    private static final Pattern FRENCH = Pattern.compile("[\\p{L}%]|\\d,\\d");

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Texts.residentsRead(definition)
                .filter(one -> one.text().en() == null || one.text().en().isBlank())
                .filter(one -> FRENCH.matcher(one.text().fr()).find())
                .forEach(one -> notes.warn(one.path(), "translation", shortened(one.text().fr())));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text.strip() : text.substring(0, 59).strip() + "…";
    }
}
