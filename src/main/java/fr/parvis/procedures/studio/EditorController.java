package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.drafts.Arrangement;
import fr.parvis.procedures.drafts.Arrangement.Append;
import fr.parvis.procedures.drafts.Arrangement.Remove;
import fr.parvis.procedures.drafts.Arrangement.Shift;
import fr.parvis.procedures.drafts.Change;
import fr.parvis.procedures.drafts.Clash;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.EditDraft;
import fr.parvis.procedures.drafts.EditDraft.Written;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.UndoChange;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/demarches/CODE/atelier}: one form of a draft after the other. */
@Controller
class EditorController {

    private final Drafts drafts;
    private final EditDraft edit;
    private final UndoChange undo;
    private final ShowEditor show;
    private final Shapes shapes;
    private final PostedForm form;

    EditorController(
            Drafts drafts,
            EditDraft edit,
            UndoChange undo,
            ShowEditor show,
            Shapes shapes,
            PostedForm form) {
        this.drafts = drafts;
        this.edit = edit;
        this.undo = undo;
        this.show = show;
        this.shapes = shapes;
        this.form = form;
    }

    @GetMapping(StudioAddresses.EDITOR)
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String fait,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        model.addAttribute("done", fait);
        model.addAttribute("page", show.of(draft, Place.of(lieu), Map.of(), agent.id(), frame));
        return "procedures/studio/editor";
    }

    @PostMapping(StudioAddresses.EDITOR)
    ModelAndView write(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> posted,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        Place place = Place.of(lieu);
        Shape shape = shapes.of(draft.tree(), place).orElseThrow(NotFound::new);
        Optional<Arrangement> pressed = pressed(draft, posted);
        Written written =
                edit.write(
                                code,
                                version,
                                agent.id(),
                                form.read(draft.tree(), place, shape, posted),
                                pressed.orElse(null))
                        .orElseThrow(NotFound::new);
        if (!written.clashes().isEmpty()) {
            Map<Place, Clash> clashes =
                    written.clashes().stream().collect(Collectors.toMap(Clash::place, it -> it));
            model.addAttribute("done", "");
            model.addAttribute("page", show.of(written.draft(), place, clashes, agent.id(), frame));
            return new ModelAndView("procedures/studio/editor", model.asMap(), HttpStatus.CONFLICT);
        }
        return Answer.seeOther(next(code, place, posted, pressed));
    }

    @PostMapping(StudioAddresses.EDITOR + "/annuler")
    ModelAndView undo(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            SignedInAgent agent,
            Frame frame) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        return told(code, lieu, undo.undo(code, agent.id()), "studio.undone", draft, frame);
    }

    @PostMapping(StudioAddresses.EDITOR + "/retablir")
    ModelAndView redo(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            SignedInAgent agent,
            Frame frame) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        return told(code, lieu, undo.redo(code, agent.id()), "studio.redone", draft, frame);
    }

    /** To the form they were at, when it is still there. */
    private ModelAndView told(
            String code,
            String lieu,
            Optional<Change> change,
            String key,
            Draft before,
            Frame frame) {
        Draft now = drafts.find(code).orElseThrow(NotFound::new);
        Place place = Place.of(lieu);
        boolean there = shapes.of(now.tree(), place).isPresent();
        String words =
                change.map(it -> frame.t(key, ChangeWords.of(it, before.tree(), frame))).orElse("");
        return Answer.seeOther(StudioAddresses.of(code, there ? place : Place.ROOT), "fait", words);
    }

    /** What a small button asks for, for example {@code remove:form.pages.emprise}. */
    private static Optional<Arrangement> pressed(
            Draft draft, MultiValueMap<String, String> posted) {
        String[] button = said(posted, "do").split(":", 2);
        if (button.length < 2) {
            return Optional.empty();
        }
        Place place = Place.of(button[1]);
        return switch (button[0]) {
            case "add" -> Optional.of(added(draft, place, posted));
            case "remove" -> Optional.of(new Remove(place));
            case "up" -> Optional.of(new Shift(place, -1));
            case "down" -> Optional.of(new Shift(place, 1));
            default -> Optional.empty();
        };
    }

    private static Append added(Draft draft, Place list, MultiValueMap<String, String> posted) {
        String name = said(posted, "new." + list.name()).strip();
        String type = said(posted, "type." + list.name());
        return new Append(list, NewMember.of(draft.tree(), list, name, type));
    }

    /** A new member is filled in next. */
    private String next(
            String code,
            Place place,
            MultiValueMap<String, String> posted,
            Optional<Arrangement> pressed) {
        if (pressed.orElse(null) instanceof Append(Place list, var item)
                && !list.name().equals("options")) {
            String name = item.path("id").asString("");
            Place made = list.child(name.isEmpty() ? "" : name);
            if (!name.isEmpty()) {
                return StudioAddresses.of(code, made);
            }
        }
        String go = said(posted, "go");
        return go.isEmpty()
                ? StudioAddresses.of(code, place)
                : StudioAddresses.of(code, Place.of(go));
    }

    private static String said(MultiValueMap<String, String> posted, String name) {
        String said = posted.getFirst(name);
        return said == null ? "" : said;
    }
}
