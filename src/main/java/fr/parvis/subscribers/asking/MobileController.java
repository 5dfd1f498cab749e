package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Mobiles;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A subscriber adds their mobile, from the page of their choices. */
@Controller
@RequestMapping("/abonnements/mes-choix/{token}/mobile")
class MobileController {

    private final PersonalLinks links;
    private final AskSubscription ask;
    private final Mobiles mobiles;
    private final AskLimits limits;

    MobileController(PersonalLinks links, AskSubscription ask, Mobiles mobiles, AskLimits limits) {
        this.links = links;
        this.ask = ask;
        this.mobiles = mobiles;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token) {
        owner(token);
        return page(token, "", false);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String mobile,
            HttpServletRequest request) {
        Subscription who = owner(token);
        Optional<String> number = mobiles.read(mobile);
        if (number.isEmpty()) {
            return page(token, mobile, true);
        }
        boolean writes = limits.mayText(number.get(), request);
        long asked = ask.alsoByText(who, number.get(), writes);
        return new ModelAndView(
                "redirect:/abonnements/code/" + links.confirmToken(asked, Channel.SMS));
    }

    private Subscription owner(String token) {
        return links.owner(token).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(String token, String typed, boolean wrong) {
        var page =
                new ModelAndView("subscribers/mobile")
                        .addObject("choices", "/abonnements/mes-choix/" + token)
                        .addObject("mobile", typed)
                        .addObject("wrong", wrong);
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
