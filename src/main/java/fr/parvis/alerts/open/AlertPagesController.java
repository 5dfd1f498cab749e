package fr.parvis.alerts.open;

import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.CurrentAlerts;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.sending.Places;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /alertes}, one of them, and the screen of a hall. */
@Controller
class AlertPagesController {

    private static final int PAGE = 20;
    private static final int SCREEN_SECONDS = 30;

    private final AlertStore alerts;
    private final CurrentAlerts current;
    private final Clock clock;

    AlertPagesController(AlertStore alerts, CurrentAlerts current, Clock clock) {
        this.alerts = alerts;
        this.current = current;
        this.clock = clock;
    }

    @Kept
    @GetMapping("/alertes")
    String page(@RequestParam(defaultValue = "0") long avant, Frame frame, Model model) {
        Instant now = clock.instant();
        List<Told> found = alerts.told(Math.max(0, avant), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<AlertView> shown =
                (more ? found.subList(0, PAGE) : found)
                        .stream().map(it -> AlertView.of(it, now)).toList();
        model.addAttribute("running", shown.stream().filter(AlertView::runs).toList());
        model.addAttribute("past", shown.stream().filter(it -> !it.runs()).toList());
        model.addAttribute("next", more ? shown.getLast().alert().id() : 0L);
        shown.forEach(it -> changes(it, frame));
        return "alerts/open";
    }

    @Kept
    @GetMapping("/alertes/{id}")
    String one(@PathVariable long id, Frame frame, Model model) {
        Told told = alerts.told(id).orElseThrow(NotFound::new);
        AlertView view = AlertView.of(told, clock.instant());
        changes(view, frame);
        model.addAttribute("view", view);
        model.addAttribute(
                "waves",
                alerts.waves(id).stream().filter(it -> it.state() == Wave.State.SENT).toList());
        return "alerts/one";
    }

    /** Nobody touches the screen of a hall: the header brings it up to date. */
    @GetMapping("/ecran")
    String screen(Frame frame, Model model, HttpServletResponse response) {
        Instant now = clock.instant();
        response.setHeader("Refresh", Integer.toString(SCREEN_SECONDS));
        model.addAttribute(
                "alerts",
                current.all().stream()
                        .filter(it -> it.alert().channels().contains(Places.SCREEN))
                        .map(it -> AlertView.of(it, now))
                        .toList());
        model.addAttribute("now", now);
        return "alerts/screen";
    }

    private static void changes(AlertView view, Frame frame) {
        if (view.runs()) {
            frame.changesAt(view.alert().expiresAt());
        }
    }
}
