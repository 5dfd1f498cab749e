package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.OfferedProcedures;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.procedures.drafts.BeginDraft;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Begins drafts: new, from the library, from a file, from what is published. */
@Controller
class BeginController {

    private static final String VIEW = "procedures/studio/new";

    private final BeginDraft begin;
    private final LibraryShelf library;
    private final Departments departments;
    private final OfferedProcedures offered;

    BeginController(
            BeginDraft begin,
            LibraryShelf library,
            Departments departments,
            OfferedProcedures offered) {
        this.begin = begin;
        this.library = library;
        this.departments = departments;
        this.offered = offered;
    }

    @GetMapping(StudioAddresses.NEW)
    String show(SignedInAgent agent, Frame frame, Model model) {
        Authors.only(agent);
        return page("", "", List.of(), frame, model);
    }

    @PostMapping(value = StudioAddresses.NEW, params = "title")
    ModelAndView blank(
            @RequestParam String title,
            @RequestParam(defaultValue = "") String department,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Authors.only(agent);
        if (title.isBlank()) {
            String view = page("studio.new.no-title", title, List.of(), frame, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Answer.seeOther(StudioAddresses.of(begin.blank(title, department, agent.id())));
    }

    @PostMapping(value = StudioAddresses.NEW, params = "library")
    ModelAndView take(@RequestParam("library") String code, SignedInAgent agent) {
        return Answer.seeOther(
                StudioAddresses.of(Authors.only(agent, () -> begin.take(code, agent.id()))));
    }

    @PostMapping(value = StudioAddresses.NEW, params = "import")
    ModelAndView read(
            @RequestParam(required = false) MultipartFile file,
            SignedInAgent agent,
            Frame frame,
            Model model)
            throws IOException {
        Authors.only(agent);
        String yaml = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        return switch (begin.read(yaml, agent.id())) {
            case Done(String code) -> Answer.seeOther(StudioAddresses.of(code));
            case Refused(var reason) ->
                    new ModelAndView(
                            page("", "", reason.mistakes(), frame, model),
                            model.asMap(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(StudioAddresses.ONE + "/modifier")
    ModelAndView change(@PathVariable String code, SignedInAgent agent) {
        return Answer.seeOther(
                StudioAddresses.of(Authors.only(agent, () -> begin.change(code, agent.id()))));
    }

    @PostMapping(StudioAddresses.ONE + "/copier")
    ModelAndView copy(@PathVariable String code, SignedInAgent agent) {
        return Answer.seeOther(
                StudioAddresses.of(Authors.only(agent, () -> begin.copy(code, agent.id()))));
    }

    private String page(
            String error, String typed, List<Mistake> mistakes, Frame frame, Model model) {
        model.addAttribute("error", error);
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("library", library.shown());
        model.addAttribute("offers", offered.offered(frame));
        model.addAttribute("offersPath", offered.path());
        model.addAttribute(
                "departments",
                departments.all().stream()
                        .map(it -> new Choice(it.code(), frame.t(it.name()), null, false))
                        .toList());
        return VIEW;
    }
}
