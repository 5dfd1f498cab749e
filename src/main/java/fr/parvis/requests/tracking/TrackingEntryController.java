package fr.parvis.requests.tracking;

import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Frame;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of the follow-up: a number and its code. */
@Controller
class TrackingEntryController {

    private static final String BUCKET = "tracking";

    private final RequestStore store;
    private final TrackingCodes codes;
    private final TrackingPass pass;
    private final RateLimits limits;

    TrackingEntryController(
            RequestStore store, TrackingCodes codes, TrackingPass pass, RateLimits limits) {
        this.store = store;
        this.codes = codes;
        this.pass = pass;
        this.limits = limits;
    }

    @GetMapping("/suivi")
    String door(
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        return code.isBlank()
                ? form(numero, "", "", model)
                : open(numero, code, browser, response, frame, model);
    }

    @PostMapping("/suivi")
    String open(
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        String key = RateLimits.key(browser.getRemoteAddr());
        if (!limits.allow(BUCKET, key)) {
            throw new TooManyRequests(limits.retryAfter(BUCKET, key));
        }
        String number = numero.strip();
        boolean right = codes.matches(number, code) & store.find(number).isPresent();
        if (!right) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(numero, code, frame.t("requests.tracking.wrong"), model);
        }
        pass.add(browser, response, number);
        return "redirect:/suivi/" + number;
    }

    private static String form(String number, String code, String error, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("code", code);
        model.addAttribute("error", error);
        return "requests/tracking/door";
    }
}
