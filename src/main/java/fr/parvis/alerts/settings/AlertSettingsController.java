package fr.parvis.alerts.settings;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.sms.SmsAccounts;
import fr.parvis.notices.sms.SmsReturn;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.notices.sms.TextRefused;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/reglages-alertes}, for administrators. */
@Controller
@RequestMapping("/bureau/reglages-alertes")
class AlertSettingsController {

    static final String PATH = "/bureau/reglages-alertes";

    private final SetAlerts set;
    private final TrySms trial;
    private final Shown shown;

    AlertSettingsController(SetAlerts set, TrySms trial, Shown shown) {
        this.set = set;
        this.trial = trial;
        this.shown = shown;
    }

    /** What is kept, for the page. */
    @Component
    record Shown(
            SmsAccounts accounts, AlertSettingStore settings, TextMessages texts, SmsReturn back) {

        SettingsForm form() {
            return SettingsForm.of(accounts.current(), settings.current());
        }
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String fait, Model model) {
        return show(shown.form(), Optional.empty(), fait, model);
    }

    @PostMapping("/sms")
    @ProvenRecently
    String sms(SettingsForm form, Model model, HttpServletResponse response) {
        return after(form, set.setSms(form), "sms", model, response);
    }

    @PostMapping("/choix")
    @ProvenRecently
    String choices(SettingsForm form, Model model, HttpServletResponse response) {
        return after(form, set.setChoices(form), "choix", model, response);
    }

    @PostMapping("/essai")
    String trial(
            @RequestParam(defaultValue = "") String numero,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        if (trial.to(numero) instanceof Outcome.Refused<Long, TextRefused>(TextRefused no)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("number", numero);
            model.addAttribute("refused", frame.t(no));
            return show(shown.form(), Optional.of("numero"), "", model);
        }
        return "redirect:" + PATH + "?fait=essai";
    }

    private String after(
            SettingsForm form,
            Optional<String> fault,
            String done,
            Model model,
            HttpServletResponse response) {
        if (fault.isEmpty()) {
            return "redirect:" + PATH + "?fait=" + done;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, fault, "", model);
    }

    private String show(SettingsForm form, Optional<String> fault, String done, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fault", fault.orElse(""));
        model.addAttribute("done", done);
        model.addAttribute("providers", set.providers());
        model.addAttribute("kept", !shown.accounts().current().secret().isEmpty());
        model.addAttribute("budget", shown.texts().budget());
        model.addAttribute("back", shown.back().path());
        return "alerts/settings";
    }
}
