package fr.parvis.procedures.data;

import fr.parvis.procedures.ProcedureDefinition.Retention;
import fr.parvis.ui.Words;
import java.util.Locale;

/** How long a request is kept, as people say it. */
public final class RetentionWords {

    private RetentionWords() {}

    /**
     * @param retention null where the procedure says nothing
     */
    public static String of(Retention retention, Words words) {
        return retention == null
                ? words.get("procedures.kept.unsaid")
                : words.get(
                        "procedures.kept." + retention.fate().name().toLowerCase(Locale.ROOT),
                        time(retention, words));
    }

    private static String time(Retention said, Words words) {
        if (said.years() == 0) {
            return words.get("procedures.kept.months", said.months());
        }
        return said.months() == 0
                ? words.get("procedures.kept.years", said.years())
                : words.get("procedures.kept.years-months", said.years(), said.months());
    }
}
