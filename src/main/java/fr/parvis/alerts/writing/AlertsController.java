package fr.parvis.alerts.writing;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Told;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/alertes}: what was told, what awaits somebody, and where to begin. */
@Controller
class AlertsController {

    private static final int PAGE = 20;

    private final AlertStore alerts;
    private final Clock clock;

    AlertsController(AlertStore alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @GetMapping("/bureau/alertes")
    String page(@RequestParam(defaultValue = "0") long avant, SignedInAgent agent, Model model) {
        List<Told> found = alerts.all(Math.max(0, avant), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Told> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("alerts", shown);
        model.addAttribute("next", more ? shown.getLast().alert().id() : 0L);
        model.addAttribute("now", clock.instant());
        model.addAttribute("writes", Rights.anywhere(agent, Permission.WRITE));
        return "alerts/list";
    }
}
