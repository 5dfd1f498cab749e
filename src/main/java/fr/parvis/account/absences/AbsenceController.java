package fr.parvis.account.absences;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Choice;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an agent says when they are away. */
@Controller
@RequestMapping("/bureau/compte/absence")
class AbsenceController {

    private final Absences absences;
    private final DeclareAbsence declaring;

    AbsenceController(Absences absences, DeclareAbsence declaring) {
        this.absences = absences;
        this.declaring = declaring;
    }

    @GetMapping
    ModelAndView page(SignedInAgent agent) {
        return page(agent, AbsenceForm.of(absences.of(agent.id())), null);
    }

    @PostMapping
    ModelAndView declare(SignedInAgent agent, AbsenceForm typed) {
        return switch (declaring.declare(agent, typed)) {
            case Outcome.Done<Absence, AbsenceRefused> _ ->
                    new ModelAndView("redirect:/bureau/compte?done=absence");
            case Outcome.Refused<Absence, AbsenceRefused>(AbsenceRefused no) ->
                    page(agent, typed, no);
        };
    }

    @PostMapping("/fin")
    ModelAndView end(SignedInAgent agent) {
        declaring.end(agent);
        return new ModelAndView("redirect:/bureau/compte?done=back");
    }

    private ModelAndView page(SignedInAgent agent, AbsenceForm typed, AbsenceRefused refused) {
        List<Choice> colleagues =
                absences.colleagues(agent.id()).stream()
                        .map(
                                one ->
                                        new Choice(
                                                Long.toString(one.id()),
                                                one.presented(),
                                                null,
                                                typed.substitute().equals("" + one.id())))
                        .toList();
        var page =
                new ModelAndView("account/absence")
                        .addObject("typed", typed)
                        .addObject("colleagues", colleagues)
                        .addObject("planned", absences.of(agent.id()).isPresent())
                        .addObject("refused", refused)
                        .addObject("field", refused == null ? "" : refused.field());
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
