package fr.parvis.site.editing;

import static fr.parvis.site.editing.EditController.ONE;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.site.care.CareForContent;
import fr.parvis.site.content.AsShown;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.State;
import fr.parvis.site.content.Verb;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done with a content without writing: read it as the public will, approve, withdraw. */
@Controller
class StepController {

    /** What needs no check of the whole text: it was made when the text was sent for review. */
    private static final Set<Verb> WITHOUT_WRITING =
            EnumSet.of(Verb.PUBLISH, Verb.SEND_BACK, Verb.CANCEL, Verb.WITHDRAW);

    private static final int LONGEST_NOTE = 2_000;

    private final Writers writers;
    private final History history;
    private final ContentKinds kinds;
    private final MoveContent move;
    private final CareForContent care;
    private final AsShown asShown;

    StepController(
            Writers writers,
            History history,
            ContentKinds kinds,
            MoveContent move,
            CareForContent care,
            AsShown asShown) {
        this.writers = writers;
        this.history = history;
        this.kinds = kinds;
        this.move = move;
        this.care = care;
        this.asShown = asShown;
    }

    /** The newest revision, on the page that the public will see. */
    @GetMapping(ONE + "/apercu")
    ModelAndView preview(@PathVariable long id, SignedInAgent agent, Frame frame) {
        Piece piece = writers.only(agent, id);
        ContentKind kind = kinds.find(piece.kind()).orElseThrow(NotFound::new);
        Content content = asShown.of(piece, history.revision(id, piece.head()), kind);
        Map<String, Object> model = new HashMap<>(kind.model(content, frame));
        model.put("content", content);
        return new ModelAndView(kind.template(), model);
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
            SignedInAgent agent) {
        Piece piece = writers.only(agent, id);
        Verb verb =
                Verb.ofCode(verbe)
                        .filter(one -> WITHOUT_WRITING.contains(one))
                        .filter(one -> one != Verb.PUBLISH || piece.state() == State.REVIEW)
                        .orElseThrow(NotFound::new);
        String note = mot.strip().substring(0, Math.min(LONGEST_NOTE, mot.strip().length()));
        String address = "/bureau/site/textes/" + id + "?fait=";
        return Answer.seeOther(
                switch (move.move(id, vue, verb, note)) {
                    case Done(Piece moved) -> address + done(verb, moved);
                    case Refused(ContentRefused no) ->
                            address + no.code().replace("site.refused.", "no-");
                });
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
