package fr.parvis.procedures.web;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /bureau/demarches}: the list for all agents, publishing a text for administrators. */
@Controller
class DeskController {

    private final Procedures procedures;
    private final ProcedureLines lines;

    DeskController(Procedures procedures, ProcedureLines lines) {
        this.procedures = procedures;
        this.lines = lines;
    }

    @GetMapping("/bureau/demarches")
    String show(
            @RequestParam(defaultValue = "") String chercher,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String publiee,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        model.addAttribute("published", procedures.current(publiee).orElse(null));
        return page(chercher, etat, "", List.of(), agent, frame, model);
    }

    @PostMapping("/bureau/demarches")
    ModelAndView publish(
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) MultipartFile file,
            SignedInAgent agent,
            Frame frame,
            Model model)
            throws IOException {
        NotAllowed.unless(agent, Permission.CONFIGURE, Place.COMMUNE);
        boolean sent = file != null && !file.isEmpty();
        String text = sent ? new String(file.getBytes(), StandardCharsets.UTF_8) : yaml;
        return switch (procedures.publish(text)) {
            case Done(var revision) -> seeOther("/bureau/demarches?publiee=" + revision.code());
            case Refused(var reason) ->
                    new ModelAndView(
                            page("", "", text, reason.mistakes(), agent, frame, model),
                            model.asMap(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private String page(
            String typed,
            String state,
            String yaml,
            List<Mistake> mistakes,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        boolean writesAll = Rights.may(agent, Permission.CONFIGURE, Place.COMMUNE);
        model.addAttribute("writesAll", writesAll);
        model.addAttribute("typed", typed);
        model.addAttribute("state", state);
        model.addAttribute("yaml", yaml);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("lines", lines.of(typed, state, agent, frame));
        return "procedures/desk";
    }

    private static ModelAndView seeOther(String path) {
        var view = new RedirectView(path, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
