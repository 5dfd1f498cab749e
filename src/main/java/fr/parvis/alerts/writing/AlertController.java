package fr.parvis.alerts.writing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.ApprovalRefused;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.life.Wave;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/alertes/12}: follow an alert, agree to it, say more, end it. */
@Controller
@RequestMapping("/bureau/alertes/{id}")
class AlertController {

    private final AlertStore alerts;
    private final RunAlerts run;
    private final ShowAlert show;
    private final ReportFile file;
    private final EndWords ending;

    AlertController(
            AlertStore alerts, RunAlerts run, ShowAlert show, ReportFile file, EndWords ending) {
        this.alerts = alerts;
        this.run = run;
        this.show = show;
        this.file = file;
        this.ending = ending;
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String fait,
            SignedInAgent agent,
            Model model) {
        return show.page(alert(id), agent, fait, model);
    }

    @GetMapping("/rapport.csv")
    ResponseEntity<byte[]> report(@PathVariable long id, Frame frame) {
        byte[] csv = file.csv(alert(id), frame).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"alerte-" + id + ".csv\"")
                .body(csv);
    }

    @PostMapping("/messages/{wave}/accord")
    @ProvenRecently
    String approve(@PathVariable long id, @PathVariable long wave, SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
        return after(id, run.approve(wave(id, wave).id(), agent), "accord");
    }

    @PostMapping("/messages/{wave}/refus")
    String refuse(@PathVariable long id, @PathVariable long wave, SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
        return after(id, run.refuse(wave(id, wave).id(), agent), "refus");
    }

    private static String after(long id, Optional<ApprovalRefused> no, String done) {
        String said = no.map(it -> it.code().substring("alerts.approval.".length())).orElse(done);
        return "redirect:/bureau/alertes/" + id + "?fait=" + said;
    }

    /** Over; the short text is ours, since nobody agreed to another. */
    @PostMapping("/fin")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String texte,
            SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
        Alert alert = alert(id);
        String title = alerts.told(id).orElseThrow(NotFound::new).wave().title();
        run.end(alert, title, ending.body(texte), ending.sms(title), agent);
        return "redirect:/bureau/alertes/" + id + "?fait=fin";
    }

    private Alert alert(long id) {
        return alerts.find(id).orElseThrow(NotFound::new);
    }

    private Wave wave(long alert, long wave) {
        return alerts.wave(wave).filter(it -> it.alertId() == alert).orElseThrow(NotFound::new);
    }
}
