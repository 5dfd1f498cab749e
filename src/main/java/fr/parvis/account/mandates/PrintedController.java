package fr.parvis.account.mandates;

import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way in with a printed mandate, for who has no account: its number and its code show what was
 * done and let it be ended.
 */
@Controller
@RequestMapping("/mandats")
class PrintedController {

    private final HeldMandates mandates;
    private final MandateCodes codes;
    private final EndMandate ending;
    private final RateLimits limits;

    PrintedController(
            HeldMandates mandates, MandateCodes codes, EndMandate ending, RateLimits limits) {
        this.mandates = mandates;
        this.codes = codes;
        this.ending = ending;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView door() {
        return door("", "", false);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        String key = RateLimits.key(request.getRemoteAddr());
        if (!limits.allow("tracking", key)) {
            throw new TooManyRequests(limits.retryAfter("tracking", key));
        }
        String id = number.strip();
        boolean opens = id.matches("\\d{1,18}") && codes.matches(Long.parseLong(id), code);
        return opens
                ? new ModelAndView("redirect:/mandats/" + id + "/" + codes.of(Long.parseLong(id)))
                : door(number, code, true);
    }

    @GetMapping("/{id}/{code}")
    ModelAndView shown(@PathVariable long id, @PathVariable String code, Frame frame) {
        return new ModelAndView("account/mandates/printed")
                .addObject("shown", mandates.shown(find(id, code), frame))
                .addObject("code", code);
    }

    @PostMapping("/{id}/{code}/terminer")
    String end(@PathVariable long id, @PathVariable String code) {
        Made made = find(id, code);
        ending.end(id, made.mandate().principal().name(), "paper");
        return "redirect:/mandats/" + id + "/" + codes.of(id);
    }

    private Made find(long id, String code) {
        if (!codes.matches(id, code)) {
            throw new NotFound();
        }
        return mandates.find(id);
    }

    private static ModelAndView door(String number, String code, boolean wrong) {
        var page =
                new ModelAndView("account/mandates/door")
                        .addObject("number", number)
                        .addObject("code", code)
                        .addObject("wrong", wrong);
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
