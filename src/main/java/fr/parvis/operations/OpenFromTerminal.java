package fr.parvis.operations;

import fr.parvis.account.AgentInvited;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a commune and tells the operator where it is, or why not, in one sentence. */
@Component
@ConditionalOnNotWebApplication
class OpenFromTerminal {

    private final Communes communes;
    private final Addresses addresses;
    private final Words words;
    private final List<AgentInvited> invited = new ArrayList<>();

    OpenFromTerminal(Communes communes, Addresses addresses, Languages languages) {
        this.communes = communes;
        this.addresses = addresses;
        this.words = languages.words(Locale.getDefault());
    }

    /** The message may wait for a mail server that is not set up yet; the operator need not. */
    @EventListener
    void keep(AgentInvited invitation) {
        invited.add(invitation);
    }

    /**
     * @return whether it is open now
     */
    boolean open(OpenCommune order, PrintStream answers, PrintStream refusals) {
        return switch (communes.open(order)) {
            case Done<Commune, OpeningRefused>(Commune open) -> {
                answers.println(
                        words.get("operations.opened", open.name(), addresses.of(open, "/")));
                for (AgentInvited one : invited) {
                    answers.println(words.get("operations.invited", one.email(), one.link()));
                }
                yield true;
            }
            case Refused<Commune, OpeningRefused>(OpeningRefused reason) -> {
                refusals.println(words.get(reason.code(), reason.arguments().toArray()));
                yield false;
            }
        };
    }
}
