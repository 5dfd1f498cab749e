package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Answers;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Verb;
import fr.parvis.site.editing.BindTyped.Read;
import fr.parvis.site.editing.WriteText.Written;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** One page for each content: everything there is to write of it. */
@Controller
class EditController {

    static final String ONE = "/bureau/site/textes/{id}";
    private static final String NEW = "/bureau/site/nouveau/{code}";
    private static final String PAGE = "site/editing/edit";

    private final ContentKinds kinds;
    private final History history;
    private final Writers writers;
    private final BindTyped bind;
    private final WriteText write;
    private final ShowEditing show;

    EditController(
            ContentKinds kinds,
            History history,
            Writers writers,
            BindTyped bind,
            WriteText write,
            ShowEditing show) {
        this.kinds = kinds;
        this.history = history;
        this.writers = writers;
        this.bind = bind;
        this.write = write;
        this.show = show;
    }

    @GetMapping(NEW)
    ModelAndView blank(@PathVariable String code, SignedInAgent agent, Frame frame) {
        Writers.only(agent);
        ContentKind kind = kinds.find(code).orElseThrow(NotFound::new);
        Typed typed = Typed.of(Manuscript.BLANK);
        return page(
                show.of(kind, null, 0, typed, Wrong.NOTHING, null, agent, frame),
                HttpStatus.OK,
                "");
    }

    @PostMapping(NEW)
    ModelAndView begin(
            @PathVariable String code,
            HttpServletRequest request,
            SignedInAgent agent,
            Frame frame) {
        Writers.only(agent);
        ContentKind kind = kinds.find(code).orElseThrow(NotFound::new);
        Read read = bind.read(request, kind, Answers.NONE, frame.locale());
        return written(kind, null, 0, read, request, agent, frame);
    }

    /**
     * @param fait what was just done, to be said
     * @param langue one more language to show
     * @param images words of images to choose from
     */
    @GetMapping(ONE)
    ModelAndView one(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String langue,
            @RequestParam(defaultValue = "") String images,
            SignedInAgent agent,
            Frame frame) {
        Piece piece = writers.only(agent, id);
        Typed kept = Typed.of(history.revision(id, piece.head()).manuscript());
        return page(
                show.of(
                        kind(piece),
                        piece,
                        piece.head(),
                        kept.in(langue).lookingFor(images),
                        Wrong.NOTHING,
                        null,
                        agent,
                        frame),
                HttpStatus.OK,
                fait);
    }

    /**
     * @param vue the revision that was read before writing
     */
    @PostMapping(ONE)
    ModelAndView write(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int vue,
            HttpServletRequest request,
            SignedInAgent agent,
            Frame frame) {
        Piece piece = writers.only(agent, id);
        ContentKind kind = kind(piece);
        Answers before = history.revision(id, vue).manuscript().facts();
        Read read = bind.read(request, kind, before, frame.locale());
        return written(kind, piece, vue, read, request, agent, frame);
    }

    private ModelAndView written(
            ContentKind kind,
            Piece piece,
            int seen,
            Read read,
            HttpServletRequest request,
            SignedInAgent agent,
            Frame frame) {
        String button = read.small() ? "" : String.valueOf(request.getParameter("faire"));
        Verb verb = verb(button);
        return switch (write.write(kind, piece, seen, read.typed(), verb, agent, frame)) {
            case Written.Kept(Piece kept, Verb did) when read.problems().isEmpty() ->
                    seeOther(kept, verb == did ? button : "pareil", read, request);
            case Written.Kept(Piece kept, _) ->
                    again(
                            kind,
                            new Written.Again(
                                    kept, kept.head(), read.typed(), Wrong.own(read.problems())),
                            agent,
                            frame);
            case Written.Again wrong -> again(kind, wrong, agent, frame);
            case Written.Crossed(Piece now, Typed typed, EditPage.Conflict conflict) ->
                    page(
                            show.of(
                                    kind,
                                    now,
                                    now.head(),
                                    typed,
                                    Wrong.NOTHING,
                                    conflict,
                                    agent,
                                    frame),
                            HttpStatus.CONFLICT,
                            "");
        };
    }

    private ModelAndView again(
            ContentKind kind, Written.Again wrong, SignedInAgent agent, Frame frame) {
        return page(
                show.of(
                        kind,
                        wrong.piece(),
                        wrong.seen(),
                        wrong.typed(),
                        wrong.wrong(),
                        null,
                        agent,
                        frame),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "");
    }

    private static Verb verb(String button) {
        return switch (button) {
            case "relecture" -> Verb.SUBMIT;
            case "publier" -> Verb.PUBLISH;
            case "programmer" -> Verb.SCHEDULE;
            default -> Verb.SAVE;
        };
    }

    private static ModelAndView seeOther(
            Piece kept, String button, Read read, HttpServletRequest request) {
        String address = "/bureau/site/textes/" + kept.id();
        String language = String.valueOf(request.getParameter(Typed.NEW_LANGUAGE));
        return Answer.seeOther(
                switch (button) {
                    case "" -> address + read.anchor();
                    case "apercu" -> address + "/apercu";
                    case "langue" ->
                            address
                                    + (read.typed().languages().contains(language)
                                            ? "?langue=" + language + "#langue-" + language
                                            : "");
                    case "image" -> address + looking(read.typed());
                    case "photos" -> address + "?fait=photos#c_texte";
                    case "pareil" -> address + "?fait=same";
                    case "relecture" -> address + "?fait=submit";
                    case "publier", "programmer" -> address + "?fait=" + kept.state().code();
                    default -> address + "?fait=save";
                });
    }

    private static String looking(Typed typed) {
        return UriComponentsBuilder.newInstance()
                .queryParam("images", typed.at(Field.IMAGE_WORDS).strip())
                .fragment(Field.IMAGE.code())
                .encode()
                .toUriString();
    }

    private ContentKind kind(Piece piece) {
        return kinds.find(piece.kind()).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(EditPage page, HttpStatus status, String done) {
        return new ModelAndView(PAGE, Map.of("page", page, "done", done), status);
    }
}
