package fr.parvis.alerts.writing;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Post;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.alerts.sending.Places;
import fr.parvis.alerts.sending.Reports;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an alert is followed. */
@Component
class ShowAlert {

    private final AlertStore alerts;
    private final Reports reports;
    private final AlertWords words;
    private final Clock clock;

    ShowAlert(AlertStore alerts, Reports reports, AlertWords words, Clock clock) {
        this.alerts = alerts;
        this.reports = reports;
        this.words = words;
        this.clock = clock;
    }

    String page(Alert alert, SignedInAgent agent, String done, Model model) {
        List<Wave> waves = alerts.waves(alert.id());
        model.addAttribute("alert", alert);
        model.addAttribute("waves", waves);
        model.addAttribute("report", reports.of(waves));
        model.addAttribute("runs", alert.runs(clock.instant()));
        model.addAttribute("sent", waves.stream().anyMatch(it -> it.state() == Wave.State.SENT));
        model.addAttribute("writes", Rights.anywhere(agent, Permission.WRITE));
        model.addAttribute("me", agent.id());
        model.addAttribute("done", done);
        model.addAttribute("copy", copy(alert, waves));
        return "alerts/alert";
    }

    /** To paste elsewhere; empty where nobody wants it. */
    private String copy(Alert alert, List<Wave> waves) {
        return waves.stream()
                .filter(it -> it.state() == Wave.State.SENT)
                .filter(_ -> alert.channels().contains(Places.COPY))
                .findFirst()
                .map(
                        it ->
                                Post.of(
                                        words.headline(
                                                alert.level(),
                                                it.kind(),
                                                it.title(),
                                                Locale.FRENCH),
                                        it.body(),
                                        words.page(alert.id()),
                                        ""))
                .orElse("");
    }
}
