package fr.parvis.requests.counter;

import fr.parvis.requests.behalf.Entry;
import fr.parvis.requests.filing.DraftTokens;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/**
 * All that the page of the counter shows.
 *
 * @param procedures those that can be asked for
 * @param begun by this agent, not sent yet
 * @param toPost papers that wait to be posted
 * @param scan address of the pages to type from, or null
 */
public record CounterPage(
        Typed typed,
        List<Choice> procedures,
        List<ErrorLink> errors,
        List<Begun> begun,
        int toPost,
        String scan) {

    /** An entry to go on with. */
    public record Begun(Entry entry, String title, String address) {

        static Begun of(Entry entry, String title, DraftTokens tokens) {
            return new Begun(entry, title, "/brouillons/" + tokens.of(entry.draftId()));
        }
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.stream()
                .filter(one -> one.id().equals(field))
                .map(ErrorLink::message)
                .findFirst()
                .orElse(null);
    }
}
