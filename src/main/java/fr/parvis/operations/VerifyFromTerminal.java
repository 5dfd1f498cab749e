package fr.parvis.operations;

import fr.parvis.audit.Verification;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.audit.VerifyJournal;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/** Recomputes the journals and tells, one sentence for each commune, whether they are intact. */
@Component
@ConditionalOnNotWebApplication
class VerifyFromTerminal {

    private final Communes communes;
    private final VerifyJournal journal;
    private final Words words;

    VerifyFromTerminal(Communes communes, VerifyJournal journal, Languages languages) {
        this.communes = communes;
        this.journal = journal;
        this.words = languages.words(Locale.getDefault());
    }

    /**
     * @param insee code of the only commune to verify, or null
     */
    int verify(String insee, PrintStream answers, PrintStream refusals) {
        List<Commune> chosen =
                communes.all().stream()
                        .filter(commune -> insee == null || commune.insee().equals(insee))
                        .toList();
        if (chosen.isEmpty()) {
            refusals.println(words.get("operations.audit.no-commune", insee == null ? "" : insee));
            return Commands.MISUSED;
        }
        int exit = Commands.DONE;
        for (Commune commune : chosen) {
            Verification found = CommuneScope.call(commune.id(), journal::verify);
            (found instanceof Intact ? answers : refusals).println(sentence(commune, found));
            exit = found instanceof Intact ? exit : Commands.REFUSED;
        }
        return exit;
    }

    private String sentence(Commune commune, Verification found) {
        return switch (found) {
            case Intact(long entries) ->
                    words.get("operations.audit.intact", commune.name(), entries);
            case Broken broken -> sentence(words, commune.name(), broken);
        };
    }

    static String sentence(Words words, String name, Broken broken) {
        return words.get(
                "operations.audit." + broken.fault().name().toLowerCase(Locale.ROOT),
                name,
                String.valueOf(broken.entry()),
                String.valueOf(broken.seq()));
    }
}
