package fr.parvis.requests.gestures;

import fr.parvis.forms.Forms;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.kin.MergeRefused;
import fr.parvis.requests.kin.MergeRequests;
import fr.parvis.requests.life.Request;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent sees two requests side by side and makes one of them. */
@Controller
@RequestMapping("/bureau/demandes/{number}/reunion")
class MergeController {

    private final OtherRequest other;
    private final MergeRequests merge;
    private final Procedures procedures;
    private final Forms forms;

    MergeController(OtherRequest other, MergeRequests merge, Procedures procedures, Forms forms) {
        this.other = other;
        this.merge = merge;
        this.procedures = procedures;
        this.forms = forms;
    }

    /**
     * @param with number of the other request
     * @param keeps number of the one that goes on, null where none was chosen
     * @param version of the request in the address, that the agent saw
     * @param otherVersion of the other one
     * @param same null where it was not ticked
     */
    record Typed(
            String with, String keeps, int version, int otherVersion, String same, String words) {

        static final Typed NOTHING = new Typed("", null, 0, 0, null, "");

        MergeRequests.Order by(Visit visit, Request beside) {
            boolean thisOne = visit.request().number().equals(keeps);
            return new MergeRequests.Order(
                    thisOne ? visit.id() : beside.id(),
                    thisOne ? version : otherVersion,
                    thisOne ? beside.id() : visit.id(),
                    thisOne ? otherVersion : version,
                    same != null,
                    Words.clean(words),
                    visit.agent());
        }

        boolean chosen(Visit visit, Request beside) {
            return visit.request().number().equals(keeps) || beside.number().equals(keeps);
        }
    }

    @GetMapping
    String page(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String avec,
            Model model) {
        return other.read(avec, visit)
                .filter(found -> found.id() != visit.id())
                .map(found -> show(visit, found, Typed.NOTHING, null, model))
                .orElse("redirect:" + visit.part("liens"));
    }

    @PostMapping
    String merge(
            @ModelAttribute(binding = false) Visit visit,
            Typed typed,
            HttpServletResponse response,
            Model model) {
        Optional<Request> found = other.find(typed.with() == null ? "" : typed.with(), visit);
        if (found.isEmpty()) {
            return "redirect:" + visit.part("liens");
        }
        Request beside = found.get();
        Outcome<Request, MergeRefused> outcome =
                typed.chosen(visit, beside)
                        ? merge.merge(typed.by(visit, beside))
                        : Outcome.refused(new MergeRefused.NoneChosen());
        return switch (outcome) {
            case Outcome.Done<Request, MergeRefused>(Request now) ->
                    "redirect:"
                            + (now.id() == visit.id() ? visit.here() : visit.onTo(now.number()));
            case Outcome.Refused<Request, MergeRefused>(MergeRefused reason) -> {
                response.setStatus(
                        reason instanceof MergeRefused.AsUsual
                                ? HttpStatus.CONFLICT.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(visit, beside, typed, reason, model);
            }
        };
    }

    private String show(
            Visit visit, Request beside, Typed typed, MergeRefused refusal, Model model) {
        var form = procedures.revision(visit.request().revisionId()).definition().form();
        model.addAttribute(
                "page",
                new MergePage(
                        visit,
                        beside,
                        merge.shared(visit.request(), beside),
                        forms.compare(
                                form,
                                visit.request().answers(),
                                beside.answers(),
                                visit.frame().locale()),
                        typed,
                        refusal));
        return "requests/gestures/merge";
    }
}
