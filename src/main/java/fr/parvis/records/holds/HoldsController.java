package fr.parvis.records.holds;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.records.Hold;
import fr.parvis.records.HoldRefused;
import fr.parvis.records.HoldSubjects.Subject;
import fr.parvis.records.Holds;
import fr.parvis.records.PlaceHold;
import fr.parvis.records.holds.HoldsPage.Typed;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administrators say what must stay, or may only be stored, and why. */
@Controller
@RequestMapping("/bureau/conservation/retenues")
class HoldsController {

    private static final int PAGE = 50;

    private final Holds holds;
    private final FindSubject subjects;
    private final PlaceHold place;

    HoldsController(Holds holds, FindSubject subjects, PlaceHold place) {
        this.holds = holds;
        this.subjects = subjects;
        this.place = place;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    /**
     * @param quoi what to hold, when another page leads here
     * @param avant id of the last one of the page before
     */
    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "false") boolean levees,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long avant,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        return show(levees, avant, Typed.nothing(quoi), done, model);
    }

    @PostMapping
    String place(
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "HOLD") Holds.Kind genre,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String jusqu,
            Model model,
            HttpServletResponse response) {
        Optional<Subject> subject = subjects.find(quoi);
        Outcome<Long, HoldRefused> outcome =
                subject.isEmpty()
                        ? Outcome.refused(new HoldRefused.NothingFound())
                        : place.place(order(subject.get(), genre, motif, jusqu));
        return after(
                outcome, new Typed(quoi, genre.name(), motif, jusqu, null, null), model, response);
    }

    @PostMapping("/{id}/lever")
    String lift(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String pourquoi,
            Model model,
            HttpServletResponse response) {
        if (!holds.known(id)) {
            throw new NotFound();
        }
        return after(
                place.lift(id, pourquoi),
                new Typed("", "HOLD", pourquoi, "", id, null),
                model,
                response);
    }

    private String after(
            Outcome<Long, HoldRefused> outcome,
            Typed typed,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Long, HoldRefused> _ ->
                    "redirect:/bureau/conservation/retenues?done="
                            + (typed.lifting() == null ? "placed" : "lifted");
            case Outcome.Refused<Long, HoldRefused>(HoldRefused reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                Typed kept =
                        new Typed(
                                typed.what(),
                                typed.kind(),
                                typed.reason(),
                                typed.until(),
                                typed.lifting(),
                                reason);
                yield show(false, Long.MAX_VALUE, kept, "", model);
            }
        };
    }

    private static PlaceHold.Order order(
            Subject subject, Holds.Kind kind, String reason, String until) {
        return new PlaceHold.Order(
                kind, subject.code(), subject.reference(), reason.strip(), day(until));
    }

    private String show(boolean lifted, long before, Typed typed, String done, Model model) {
        List<Hold> found = holds.page(lifted, before, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Hold> page = more ? found.subList(0, PAGE) : found;
        model.addAttribute(
                "page", new HoldsPage(page, lifted, more ? page.getLast().id() : null, typed));
        model.addAttribute("done", done);
        return "records/holds";
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
