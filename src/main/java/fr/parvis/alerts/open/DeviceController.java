package fr.parvis.alerts.open;

import fr.parvis.kernel.Outcome;
import fr.parvis.notices.push.PushRefused;
import fr.parvis.notices.push.PushSubscriptions;
import fr.parvis.subscribers.PushAddresses;
import fr.parvis.subscribers.Topic;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /alertes/appareil}: this telephone or computer shows alerts, after its owner agreed. */
@Controller
@RequestMapping("/alertes/appareil")
class DeviceController {

    private final PushSubscriptions subscriptions;
    private final PushAddresses browsers;

    DeviceController(PushSubscriptions subscriptions, PushAddresses browsers) {
        this.subscriptions = subscriptions;
        this.browsers = browsers;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String fait, Model model) {
        return show(fait, false, model);
    }

    /** What {@code PushSubscription.toJSON()} gave; the script fills the form and sends it. */
    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String p256dh,
            @RequestParam(defaultValue = "") String auth,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Outcome<Long, PushRefused> kept = subscriptions.add(endpoint, p256dh, auth, frame.lang());
        if (kept instanceof Outcome.Done<Long, PushRefused>(Long id)) {
            browsers.keep(Long.toString(id), Set.of(Topic.ALERTS, Topic.WORKS), frame.locale());
            return "redirect:/alertes/appareil?fait=inscrit";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show("", true, model);
    }

    @PostMapping("/retirer")
    String remove(@RequestParam(defaultValue = "") String endpoint) {
        subscriptions.find(endpoint).map(it -> Long.toString(it)).ifPresent(browsers::drop);
        subscriptions.remove(endpoint);
        return "redirect:/alertes/appareil?fait=retire";
    }

    private String show(String done, boolean refused, Model model) {
        model.addAttribute("key", subscriptions.publicKey());
        model.addAttribute("done", done);
        model.addAttribute("refused", refused);
        return "alerts/device";
    }
}
