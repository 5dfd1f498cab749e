package fr.parvis.requests.tracking;

import fr.parvis.ui.Frame;
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

    private final ShownCode shown;
    private final TrackingPass pass;

    TrackingEntryController(ShownCode shown, TrackingPass pass) {
        this.shown = shown;
        this.pass = pass;
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
        String number = numero.strip();
        if (shown.open(number, code, browser).isEmpty()) {
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
