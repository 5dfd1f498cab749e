package fr.parvis.site.blocks;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Posted;
import fr.parvis.forms.Problem;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.ArrangingRefused;
import fr.parvis.site.arranging.State;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one block of the home page is set to, by the form of the block. */
@Controller
@RequestMapping(BlockSettingsController.PATH)
class BlockSettingsController {

    static final String PATH = EditHomeController.PATH + "/bloc";

    private final HomeEditor editor;
    private final Shelf shelf;
    private final Forms forms;

    BlockSettingsController(HomeEditor editor, Shelf shelf, Forms forms) {
        this.editor = editor;
        this.shelf = shelf;
        this.forms = forms;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = FacadeBlock.CODE) String cle, Frame frame) {
        State state = editor.state();
        Placed placed = placed(state, cle);
        return view(placed, state.seen(), new Answers(placed.settings()), List.of(), frame);
    }

    @PostMapping
    ModelAndView set(@RequestParam MultiValueMap<String, String> posted, Frame frame) {
        State state = editor.state();
        Placed placed = placed(state, posted.toSingleValueMap().getOrDefault("cle", ""));
        long seen = Seen.of(posted.toSingleValueMap());
        PageDefinition page = page(placed);
        Answers typed =
                forms.bind(
                                page,
                                new Posted(posted, new LinkedMultiValueMap<>()),
                                Answers.NONE,
                                frame.locale())
                        .answers();
        List<Problem> problems = forms.check(page, typed, frame.locale());
        if (!problems.isEmpty()) {
            return view(placed, seen, typed, problems, frame);
        }
        return switch (editor.set(seen, placed.key(), typed)) {
            case Outcome.Done<Long, ArrangingRefused> _ ->
                    new ModelAndView("redirect:" + EditHomeController.PATH);
            case Outcome.Refused<Long, ArrangingRefused>(var reason) ->
                    // what they typed stays, to be saved over the newer draft if they wish so
                    view(placed, state.seen(), typed, List.of(), frame)
                            .addObject("overtaken", frame.t(reason));
        };
    }

    private ModelAndView view(
            Placed placed, long seen, Answers answers, List<Problem> problems, Frame frame) {
        var view =
                new ModelAndView("site/blocks/settings")
                        .addObject("title", titleKey(placed))
                        .addObject("key", placed.key())
                        .addObject("seen", seen)
                        .addObject(
                                "page", forms.show(page(placed), answers, problems, frame.locale()))
                        .addObject(
                                "errors",
                                problems.stream()
                                        .map(it -> new ErrorLink(it.htmlId(), it.named()))
                                        .toList());
        if (!problems.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private String titleKey(Placed placed) {
        return shelf.find(placed.code()).orElseThrow(NotFound::new).titleKey();
    }

    private Placed placed(State state, String key) {
        return editor.draft(state).find(key).orElseThrow(NotFound::new);
    }

    private PageDefinition page(Placed placed) {
        FormDefinition form = shelf.form(placed.code());
        if (form == null) {
            throw new NotFound();
        }
        return form.pages().getFirst();
    }
}
