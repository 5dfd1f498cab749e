package fr.parvis.alerts.writing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.sending.Estimate;
import fr.parvis.alerts.writing.ReadAlert.Reading;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /bureau/alertes/12/suite}: more is known; the same channels and the same place. */
@Controller
@RequestMapping("/bureau/alertes/{id}/suite")
class UpdateController {

    private final AlertStore alerts;
    private final ReadAlert read;
    private final ShowWriting show;
    private final RunAlerts run;
    private final Clock clock;

    UpdateController(
            AlertStore alerts, ReadAlert read, ShowWriting show, RunAlerts run, Clock clock) {
        this.alerts = alerts;
        this.read = read;
        this.show = show;
        this.run = run;
        this.clock = clock;
    }

    @ModelAttribute
    void whoMaySend(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    String page(@PathVariable long id, Frame frame, Model model, HttpServletResponse response) {
        Told told = running(id);
        AlertForm form =
                whole(
                        told.alert(),
                        new AlertForm(
                                null,
                                null,
                                null,
                                told.wave().title(),
                                told.wave().body(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                end(told, frame)));
        return page(told, form, read.read(form), false, model, response);
    }

    @PostMapping
    String send(
            @PathVariable long id,
            AlertForm typed,
            SignedInAgent agent,
            Model model,
            HttpServletResponse response) {
        Told told = running(id);
        AlertForm form = whole(told.alert(), typed);
        Reading reading = read.read(form);
        Estimate estimate = show.judge(reading, agent);
        if (!reading.good()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(told, form, reading, true, model, response);
        }
        run.update(told.alert(), reading.draft(), agent, estimate.twoPeople());
        return "redirect:/bureau/alertes/" + id + "?fait=envoyee";
    }

    private String page(
            Told told,
            AlertForm form,
            Reading reading,
            boolean judge,
            Model model,
            HttpServletResponse response) {
        show.form(form, reading, judge, model, response);
        model.addAttribute("told", told);
        return "alerts/update";
    }

    /** Who is told, how and about what stays as it was. */
    private static AlertForm whole(Alert alert, AlertForm typed) {
        return new AlertForm(
                typed.cle(),
                alert.level().code(),
                alert.topic(),
                typed.titre(),
                typed.texte(),
                typed.sms(),
                alert.area().everywhere() ? "tout" : "partie",
                alert.area().streets(),
                alert.area().outline(),
                List.copyOf(alert.channels()),
                typed.fin());
    }

    private static String end(Told told, Frame frame) {
        return LocalDateTime.ofInstant(
                        told.alert().expiresAt(), TownTime.of(frame.commune().departement()))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private Told running(long id) {
        return alerts.told(id)
                .filter(it -> it.alert().runs(clock.instant()))
                .orElseThrow(NotFound::new);
    }
}
