package fr.parvis.requests.gestures;

import fr.parvis.forms.Change;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.kin.MergeRefused;
import fr.parvis.requests.kin.Sameness;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two requests side by side, to be made one.
 *
 * @param beside the other one
 * @param shared by what they are of the same person
 * @param changes answers that differ: before is this one's, after the other's
 * @param typed as sent
 * @param refusal why it was not done, or null
 */
public record MergePage(
        Visit visit,
        Request beside,
        Set<Sameness> shared,
        List<Change> changes,
        MergeController.Typed typed,
        MergeRefused refusal)
        implements RefusedGesture {

    /** Which of the two goes on; the one that was received first unless said otherwise. */
    public List<Choice> keeps(Frame frame) {
        return both().map(
                        one ->
                                new Choice(
                                        one.number(),
                                        frame.t("requests.kin.keeps.one", one.number()),
                                        frame.t(
                                                "requests.kin.keeps.received",
                                                frame.format().moment(one.receivedAt())),
                                        one.number().equals(chosen())))
                .toList();
    }

    private String chosen() {
        return typed.keeps() == null && refusal == null
                ? both().min(Comparator.comparing(Request::receivedAt)).orElseThrow().number()
                : typed.keeps();
    }

    private Stream<Request> both() {
        return Stream.of(visit.request(), beside);
    }

    /** Whether anything forbids it, whatever is typed. */
    public boolean possible() {
        return !shared.isEmpty()
                && visit.request().procedureCode().equals(beside.procedureCode())
                && both().noneMatch(Request::closed);
    }

    /** Whether an agent must say that it is the same person. */
    public boolean unsure() {
        return shared.stream().noneMatch(Sameness::sure);
    }

    public boolean checked() {
        return typed.same() != null;
    }

    public String words() {
        return typed.words();
    }

    @Override
    public String field() {
        return refusal instanceof MergeRefused.Unchecked ? "meme" : "laquelle";
    }
}
