package fr.parvis.site.editing;

import static fr.parvis.site.editing.EditController.ONE;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.site.care.CareForContent;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.State;
import fr.parvis.site.content.Verb;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done with a content without writing: approve, send back, withdraw. */
@Controller
class StepController {

    /**
     * What needs no check of the whole form: it was made when the text was sent for review. The
     * text itself is read through again, since images leave the library meanwhile.
     */
    private static final Set<Verb> WITHOUT_WRITING =
            EnumSet.of(Verb.PUBLISH, Verb.SEND_BACK, Verb.CANCEL, Verb.WITHDRAW);

    private static final int LONGEST_NOTE = 2_000;

    private final Writers writers;
    private final History history;
    private final MoveContent move;
    private final CareForContent care;
    private final ReadThrough readThrough;

    StepController(
            Writers writers,
            History history,
            MoveContent move,
            CareForContent care,
            ReadThrough readThrough) {
        this.writers = writers;
        this.history = history;
        this.move = move;
        this.care = care;
        this.readThrough = readThrough;
    }

    /**
     * @param vue the revision that was read
     * @param verbe code of what is done
     * @param mot to the colleagues
     */
    @PostMapping(ONE + "/etape")
    ModelAndView step(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int vue,
            @RequestParam(defaultValue = "") String verbe,
            @RequestParam(defaultValue = "") String mot,
            SignedInAgent agent,
            Frame frame) {
        Piece piece = writers.only(agent, id);
        Verb verb =
                Verb.ofCode(verbe)
                        .filter(one -> WITHOUT_WRITING.contains(one))
                        .filter(one -> one != Verb.PUBLISH || piece.state() == State.REVIEW)
                        .orElseThrow(NotFound::new);
        String note = mot.strip().substring(0, Math.min(LONGEST_NOTE, mot.strip().length()));
        String address = "/bureau/site/textes/" + id + "?fait=";
        if (verb == Verb.PUBLISH && !readThrough.musts(text(piece), frame).isEmpty()) {
            return Answer.seeOther(address + "no-to-correct");
        }
        return Answer.seeOther(
                switch (move.move(id, vue, verb, note)) {
                    case Done(Piece moved) -> address + done(verb, moved);
                    case Refused(ContentRefused no) ->
                            address + no.code().replace("site.refused.", "no-");
                });
    }

    private Manuscript text(Piece piece) {
        return history.revision(piece.id(), piece.head()).manuscript();
    }

    private static String done(Verb verb, Piece moved) {
        return switch (verb) {
            case PUBLISH, SCHEDULE -> moved.state().code();
            default -> verb.code();
        };
    }

    @PostMapping(ONE + "/toujours-juste")
    ModelAndView stillRight(@PathVariable long id, SignedInAgent agent) {
        writers.only(agent, id);
        care.stillRight(id);
        return Answer.seeOther("/bureau/site?fait=still-right");
    }

    @PostMapping(ONE + "/supprimer")
    ModelAndView discard(@PathVariable long id, SignedInAgent agent) {
        writers.only(agent, id);
        return Answer.seeOther(
                care.discard(id)
                        ? "/bureau/site?fait=discard"
                        : "/bureau/site/textes/" + id + "?fait=no-not-now");
    }
}
