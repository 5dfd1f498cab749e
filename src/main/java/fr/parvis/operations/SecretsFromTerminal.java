package fr.parvis.operations;

import fr.parvis.database.secrets.TurnKeys;
import fr.parvis.database.secrets.TurnKeys.Use;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/** Tells the operator which keys seal what, adds a key, takes away those that nothing needs. */
@Component
@ConditionalOnNotWebApplication
class SecretsFromTerminal {

    private final TurnKeys keys;
    private final Words words;
    private final Format format;

    SecretsFromTerminal(TurnKeys keys, Languages languages) {
        this.keys = keys;
        this.words = languages.words(Locale.getDefault());
        this.format = languages.format(Locale.getDefault());
    }

    /** Refused when a value is under a key that is not there: it cannot be read any more. */
    int status(PrintStream answers) {
        List<Use> uses = keys.uses();
        uses.forEach(use -> answers.println(line(use)));
        return uses.stream().allMatch(Use::known) ? Commands.DONE : Commands.REFUSED;
    }

    int rotate(Duration in, PrintStream answers) {
        Use added = keys.rotate(in);
        answers.println(
                words.get("operations.secrets.rotated", added.name(), format.moment(added.from())));
        return Commands.DONE;
    }

    int retire(PrintStream answers, PrintStream refusals) {
        List<Use> stay = keys.retire();
        stay.forEach(
                use ->
                        refusals.println(
                                words.get("operations.secrets.stays", use.name(), use.values())));
        answers.println(words.get("operations.secrets.left", keys.uses().size()));
        return stay.isEmpty() ? Commands.DONE : Commands.REFUSED;
    }

    private String line(Use use) {
        if (!use.known()) {
            return words.get("operations.secrets.missing", use.name(), use.values());
        }
        String when = format.moment(use.from());
        return words.get(
                use.current() ? "operations.secrets.current" : "operations.secrets.key",
                use.name(),
                when,
                use.values());
    }
}
