package fr.parvis.procedures.calendar;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.CloseProcedure;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.calendar.Plans.Plan;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.studio.Answer;
import fr.parvis.procedures.studio.Authors;
import fr.parvis.procedures.studio.StudioAddresses;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/demarches/CODE/calendrier}: publish later, close now or later, open again. */
@Controller
class PlanController {

    private static final String PAGE = StudioAddresses.ONE + "/calendrier";
    private static final String VIEW = "procedures/studio/plan";

    private final Plans plans;
    private final Drafts drafts;
    private final Procedures procedures;
    private final CloseProcedure close;
    private final Clock clock;

    PlanController(
            Plans plans, Drafts drafts, Procedures procedures, CloseProcedure close, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.procedures = procedures;
        this.close = close;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String show(@PathVariable String code, SignedInAgent agent, Frame frame, Model model) {
        Authors.only(agent);
        return page(code, "", "", "", model);
    }

    /** Without an hour, a procedure closes now. */
    @PostMapping(PAGE)
    ModelAndView plan(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long version,
            SignedInAgent agent,
            Model model) {
        Authors.only(agent);
        page(code, "", "", "", model);
        boolean closing = kind.equals(Plans.CLOSE);
        Instant now = clock.instant();
        Optional<Instant> when = closing && at.isBlank() ? Optional.of(now) : hour(at);
        String wrong =
                when.isEmpty() || when.get().isBefore(now)
                        ? "studio.plan.wrong-hour"
                        : closing && words.isBlank() ? "studio.plan.no-words" : "";
        if (!wrong.isEmpty()) {
            String view = page(code, wrong, at, words, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (closing && at.isBlank()) {
            close.close(code, words.strip());
        } else {
            String sort = closing ? Plans.CLOSE : Plans.PUBLISH;
            plans.put(new Plan(code, sort, when.get(), version, words.strip(), null), agent.id());
        }
        return Answer.seeOther(StudioAddresses.procedure(code) + "/calendrier");
    }

    @PostMapping(PAGE + "/oublier")
    ModelAndView forget(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kind,
            SignedInAgent agent) {
        Authors.only(agent);
        if (!plans.remove(code, kind)) {
            throw new NotFound();
        }
        return Answer.seeOther(StudioAddresses.procedure(code) + "/calendrier");
    }

    @PostMapping(PAGE + "/rouvrir")
    ModelAndView reopen(@PathVariable String code, SignedInAgent agent) {
        Authors.only(agent);
        if (!close.reopen(code)) {
            throw new NotFound();
        }
        return Answer.seeOther(StudioAddresses.procedure(code) + "/calendrier");
    }

    private String page(String code, String error, String at, String words, Model model) {
        var draft = drafts.find(code).orElse(null);
        var open = procedures.current(code).orElse(null);
        var closed = open == null ? close.closed(code).orElse(null) : null;
        if (draft == null && open == null && closed == null) {
            throw new NotFound();
        }
        model.addAttribute("code", code);
        model.addAttribute("draft", draft);
        model.addAttribute("open", open != null);
        model.addAttribute("closed", closed);
        model.addAttribute("plans", plans.of(code));
        model.addAttribute("error", error);
        model.addAttribute("at", at);
        model.addAttribute("words", words);
        return VIEW;
    }

    private static Optional<Instant> hour(String typed) {
        try {
            var local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            return Optional.of(local.atZone(Format.ZONE).toInstant());
        } catch (DateTimeParseException notAnHour) {
            return Optional.empty();
        }
    }
}
