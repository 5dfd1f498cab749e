package fr.parvis.procedures.web;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.DrawCircuit;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.WalkedStep;
import fr.parvis.procedures.doctor.rehearsal.Leg;
import fr.parvis.procedures.doctor.rehearsal.Rehearsal;
import fr.parvis.procedures.doctor.rehearsal.Rehearse;
import fr.parvis.procedures.doctor.rehearsal.Story;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /bureau/demarches/CODE/docteur}: what the doctor says of a published procedure, to those
 * who may change it.
 */
@Controller
class DoctorController {

    private final Procedures procedures;
    private final ReadExamination examination;
    private final Rehearse rehearse;
    private final CompareBurden burden;
    private final Clock clock;

    DoctorController(
            Procedures procedures,
            ReadExamination examination,
            Rehearse rehearse,
            CompareBurden burden,
            Clock clock) {
        this.procedures = procedures;
        this.examination = examination;
        this.rehearse = rehearse;
        this.burden = burden;
        this.clock = clock;
    }

    /**
     * @param essai number of the story that is drawn
     */
    @GetMapping("/bureau/demarches/{code}/docteur")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int essai,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        NotAllowed.unless(
                agent,
                Permission.CONFIGURE,
                procedures.current(code).map(Revision::place).orElse(Place.COMMUNE));
        Revision revision = procedures.current(code).orElseThrow(NotFound::new);
        var definition = revision.definition();
        Rehearsal rehearsal = rehearse.of(definition);
        model.addAttribute("revision", revision);
        model.addAttribute("examined", examination.of(revision, frame));
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("burden", burden.of(revision));
        if (!rehearsal.stories().isEmpty()) {
            int drawn = Math.clamp(essai, 1, rehearsal.stories().size());
            Story story = rehearsal.stories().get(drawn - 1);
            model.addAttribute("drawn", drawn);
            model.addAttribute(
                    "circuit",
                    DrawCircuit.draw(definition.circuit(), walked(story), story.end().id(), frame));
        }
        return "procedures/doctor";
    }

    private List<WalkedStep> walked(Story story) {
        Instant when = clock.instant();
        List<WalkedStep> walked =
                new ArrayList<>(List.of(new WalkedStep(WalkedStep.RECEIVED, when)));
        for (Leg leg : story.legs()) {
            when = when.plus(leg.days(), ChronoUnit.DAYS);
            Step step = leg.step();
            if (!step.equals(story.end())) {
                walked.add(new WalkedStep(step.id(), when));
            }
        }
        return walked;
    }
}
