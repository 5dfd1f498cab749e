package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.Mobiles;
import fr.parvis.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The code that an SMS brought; the page is known only to who asked for it. */
@Controller
@RequestMapping("/abonnements/code/{token}")
class CodeController {

    private final ConfirmSubscription confirm;
    private final ConfirmationCodes codes;
    private final AskedSubscriptions asked;
    private final PersonalLinks links;
    private final Mobiles mobiles;

    CodeController(
            ConfirmSubscription confirm,
            ConfirmationCodes codes,
            AskedSubscriptions asked,
            PersonalLinks links,
            Mobiles mobiles) {
        this.confirm = confirm;
        this.codes = codes;
        this.asked = asked;
        this.links = links;
        this.mobiles = mobiles;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token) {
        return page(wanted(token), false);
    }

    @PostMapping
    ModelAndView confirm(@PathVariable String token, @RequestParam(defaultValue = "") String code) {
        Asked wanted = wanted(token);
        if (!codes.isRight(wanted.id(), code)) {
            return page(wanted, true);
        }
        var who = confirm.confirm(wanted, Channel.SMS);
        return new ModelAndView(
                "redirect:/abonnements/mes-choix/" + links.choicesToken(who) + "?fait=confirme");
    }

    private Asked wanted(String token) {
        return links.asked(token, Channel.SMS)
                .flatMap(asked::find)
                .filter(it -> !it.mobile().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Asked wanted, boolean wrong) {
        var page =
                new ModelAndView("subscribers/code")
                        .addObject("mobile", mobiles.shown(wanted.mobile()))
                        .addObject("email", wanted.email())
                        .addObject("wrong", wrong);
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
