package fr.parvis.alerts.writing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.sending.Estimate;
import fr.parvis.alerts.writing.ReadAlert.Reading;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/alertes/nouvelle}: write, look once at what it will do, send. */
@Controller
@RequestMapping("/bureau/alertes/nouvelle")
class WriteController {

    private final FirstWords first;
    private final ReadAlert read;
    private final ShowWriting show;
    private final RunAlerts run;

    WriteController(FirstWords first, ReadAlert read, ShowWriting show, RunAlerts run) {
        this.first = first;
        this.read = read;
        this.show = show;
        this.run = run;
    }

    @ModelAttribute
    void whoMaySend(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String modele,
            Model model,
            HttpServletResponse response) {
        AlertForm form = first.of(Template.ofCode(modele));
        return show.form(form, read.read(form), false, model, response);
    }

    /** Back from the look, to change something. */
    @PostMapping("/reprendre")
    String again(AlertForm form, Model model, HttpServletResponse response) {
        return show.form(form, read.read(form), false, model, response);
    }

    /** What it would do, while it is typed: a part of the page. */
    @PostMapping("/resume")
    String summary(AlertForm form, Model model) {
        model.addAttribute("estimate", show.estimate(read.read(form)));
        return "alerts/summary";
    }

    @PostMapping
    String look(AlertForm form, SignedInAgent agent, Model model, HttpServletResponse response) {
        Reading reading = read.read(form);
        Estimate estimate = show.judge(reading, agent);
        if (!reading.good()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show.form(form, reading, true, model, response);
        }
        return show.look(form, reading, estimate, model);
    }

    @PostMapping("/envoyer")
    String send(AlertForm form, SignedInAgent agent, Model model, HttpServletResponse response) {
        Reading reading = read.read(form);
        Estimate estimate = show.judge(reading, agent);
        if (!reading.good()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show.form(form, reading, true, model, response);
        }
        long id = run.send(reading.draft(), agent, estimate.twoPeople());
        return "redirect:/bureau/alertes/" + id + "?fait=envoyee";
    }
}
