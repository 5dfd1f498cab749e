package fr.parvis.requests.meetings;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an agent arranges an appointment. */
@Controller
@RequestMapping("/bureau/demandes/{number}/rendez-vous")
class ArrangeController {

    private final AgentsTurn turn;
    private final Appointments appointments;
    private final ArrangeAppointment arrange;
    private final Clock clock;

    ArrangeController(
            AgentsTurn turn, Appointments appointments, ArrangeAppointment arrange, Clock clock) {
        this.turn = turn;
        this.appointments = appointments;
        this.arrange = arrange;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String number, SignedInAgent agent, Frame frame, Model model) {
        Optional<Work> work = turn.at(number, Kind.APPOINTMENT, agent);
        if (work.isEmpty()) {
            return "redirect:" + AgentsTurn.page(number);
        }
        Proposal kept =
                proposed(work.get())
                        .map(Proposal::of)
                        .orElseGet(() -> new Proposal("", "", usualPlace(work.get(), frame)));
        return show(work.get(), kept, List.of(), model);
    }

    @PostMapping
    String propose(
            @PathVariable String number,
            Proposal typed,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Optional<Work> work = turn.at(number, Kind.APPOINTMENT, agent);
        if (work.isEmpty()) {
            return "redirect:" + AgentsTurn.page(number);
        }
        List<ErrorLink> errors = typed.errors(ZonedDateTime.now(clock), frame);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(work.get(), typed, errors, model);
        }
        arrange.propose(work.get(), typed.startsAt().orElseThrow(), typed.place(), agent);
        return "redirect:" + AgentsTurn.page(number);
    }

    /**
     * @param outcome {@code kept} or {@code missed}
     */
    @PostMapping("/issue")
    String end(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String outcome,
            SignedInAgent agent) {
        turn.at(number, Kind.APPOINTMENT, agent)
                .filter(_ -> List.of("kept", "missed").contains(outcome))
                .ifPresent(work -> arrange.end(work, outcome.equals("kept")));
        return "redirect:" + AgentsTurn.page(number);
    }

    private String show(Work work, Proposal typed, List<ErrorLink> errors, Model model) {
        model.addAttribute("number", work.request().number());
        model.addAttribute("applicant", work.request().applicant().name());
        model.addAttribute("typed", typed);
        model.addAttribute("today", ZonedDateTime.now(clock).toLocalDate());
        model.addAttribute(
                "proposed",
                proposed(work)
                        .map(one -> one.startsAt().atZone(Format.ZONE).toInstant())
                        .orElse(null));
        model.addAttribute("errors", errors);
        return "requests/meetings/arrange";
    }

    private Optional<Appointment> proposed(Work work) {
        return appointments.of(work.request().id()).filter(Appointment::proposed);
    }

    private static String usualPlace(Work work, Frame frame) {
        var place = ((StepDetail.Appointment) work.step().detail()).place();
        return place == null ? "" : frame.t(place);
    }
}
