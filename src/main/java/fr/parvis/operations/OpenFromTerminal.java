package fr.parvis.operations;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.OpenCommune;
import fr.parvis.commune.OpeningRefused;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opens a commune and tells the operator where it is, or why not, in one sentence. */
@Component
class OpenFromTerminal {

    private final Communes communes;
    private final Addresses addresses;
    private final Languages languages;

    OpenFromTerminal(Communes communes, Addresses addresses, Languages languages) {
        this.communes = communes;
        this.addresses = addresses;
        this.languages = languages;
    }

    /**
     * @return whether it is open now
     */
    boolean open(OpenCommune order, PrintStream answers, PrintStream refusals) {
        Words words = languages.words(Locale.getDefault());
        switch (communes.open(order)) {
            case Done<Commune, OpeningRefused>(Commune open) -> {
                answers.println(
                        words.get("operations.opened", open.name(), addresses.of(open, "/")));
                return true;
            }
            case Refused<Commune, OpeningRefused>(OpeningRefused reason) -> {
                refusals.println(words.get(reason.code(), reason.arguments().toArray()));
                return false;
            }
        }
    }
}
