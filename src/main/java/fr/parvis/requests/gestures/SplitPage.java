package fr.parvis.requests.gestures;

import fr.parvis.files.StoredFile;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.requests.correction.Askable;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.splitting.SplitRefused;
import fr.parvis.requests.splitting.Splitting;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;

/**
 * The page on which an agent chooses what of a request goes on by itself.
 *
 * @param procedures that take something of it
 * @param fields whose answers the chosen one takes
 * @param files sent with messages
 * @param order as typed
 * @param refusal why it was not done, or null
 */
public record SplitPage(
        Visit visit,
        List<ProcedureDefinition> procedures,
        List<Askable> fields,
        List<StoredFile> files,
        Splitting.Order order,
        SplitRefused refusal)
        implements RefusedGesture {

    public List<Choice> choices(Frame frame) {
        return procedures.stream()
                .map(
                        one ->
                                new Choice(
                                        one.code(),
                                        frame.t(one.title()),
                                        null,
                                        one.code().equals(order.procedure())))
                .toList();
    }

    /** Title of the procedure that the part is a request of. */
    public String title(Frame frame) {
        return procedures.stream()
                .filter(one -> one.code().equals(order.procedure()))
                .map(one -> frame.t(one.title()))
                .findFirst()
                .orElse("");
    }

    public boolean ticked(String field) {
        return order.fields().contains(field);
    }

    public boolean ticked(long file) {
        return order.files().contains(file);
    }

    @Override
    public String field() {
        return switch (refusal) {
            case SplitRefused.NoSuchProcedure _ -> "demarche";
            case SplitRefused.ReasonMissing _ -> "mots";
            case SplitRefused.NothingChosen _, SplitRefused.AsUsual _ -> "champs";
        };
    }
}
