package fr.parvis.requests.correction;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Change;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Bound;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Posted;
import fr.parvis.forms.Problem;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes in what the resident entered on the page of corrections; sends it when it is right. */
@Component
public class FillCorrection {

    /** Where the resident's own words stand; no field has an underscore in its id. */
    private static final String WORDS = "mots_correction";

    private final Corrections corrections;
    private final Procedures procedures;
    private final Forms forms;
    private final CorrectRequest correct;

    FillCorrection(
            Corrections corrections, Procedures procedures, Forms forms, CorrectRequest correct) {
        this.corrections = corrections;
        this.procedures = procedures;
        this.forms = forms;
        this.correct = correct;
    }

    /** What became of it. */
    public sealed interface Filled {

        /** The town hall has it. */
        record Sent() implements Filled {}

        /** A small button was pressed: the same page again, at this place. */
        record Stay(String anchor) implements Filled {}

        /** All that was entered is kept. */
        record Wrong(List<Problem> problems) implements Filled {}

        record Refused(HandlingRefused reason) implements Filled {}
    }

    public Filled receive(Request request, Posted posted, String words, Frame frame) {
        return corrections
                .open(request.id())
                .map(one -> receive(one, request, posted, words, frame))
                .orElseGet(() -> new Filled.Refused(new HandlingRefused.NothingAsked()));
    }

    private Filled receive(
            Correction correction, Request request, Posted posted, String words, Frame frame) {
        Revision revision = procedures.revision(request.revisionId());
        FormDefinition form = revision.definition().form();
        Bound bound =
                forms.bind(
                        page(form, correction, correction.current()),
                        posted,
                        correction.current(),
                        frame.locale());
        correct.keep(correction, form, bound.answers(), words);
        if (!bound.problems().isEmpty()) {
            return new Filled.Wrong(bound.problems());
        }
        if (bound.stay() && posted.values().containsKey("do")) {
            return new Filled.Stay(bound.anchor());
        }
        List<Problem> problems =
                forms.check(
                        page(form, correction, bound.answers()), bound.answers(), frame.locale());
        if (!problems.isEmpty()) {
            return new Filled.Wrong(problems);
        }
        // an answer brought up a question that was not there to be seen
        return bound.stay()
                ? new Filled.Stay(bound.anchor())
                : send(correction, revision, bound.answers(), words, frame);
    }

    private Filled send(
            Correction correction, Revision revision, Answers answers, String words, Frame frame) {
        FormDefinition form = revision.definition().form();
        List<Change> changes =
                forms.compare(
                        form, correction.before(), forms.settle(form, answers), frame.locale());
        if (changes.isEmpty() && words.isBlank()) {
            return new Filled.Wrong(List.of(unchanged(frame)));
        }
        return switch (correct.send(correction, revision, answers, said(changes, words, frame))) {
            case Outcome.Done<Request, HandlingRefused> _ -> new Filled.Sent();
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) ->
                    new Filled.Refused(reason);
        };
    }

    private static Problem unchanged(Frame frame) {
        String code = "requests.correction.unchanged";
        return new Problem(WORDS, code, frame.t(code));
    }

    /** What the thread says of it, before the resident's own words. */
    private static String said(List<Change> changes, String words, Frame frame) {
        if (changes.isEmpty()) {
            return words;
        }
        String what =
                changes.stream().map(Change::label).distinct().collect(Collectors.joining(", "));
        return (frame.t("requests.correction.done", what) + "\n\n" + words).strip();
    }

    /** In no need of the town hall's words: nobody reads this one. */
    private PageDefinition page(FormDefinition form, Correction correction, Answers answers) {
        return CorrectionForm.page(forms, form, correction, answers, words -> words);
    }
}
