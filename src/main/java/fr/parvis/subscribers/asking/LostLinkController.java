package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.subscribers.store.Mobiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends the link to one's choices again, to where messages go; the answer is the same for who
 * subscribed and who did not.
 */
@Controller
@RequestMapping("/abonnements/lien")
class LostLinkController {

    private final AskSubscription ask;
    private final Mobiles mobiles;
    private final AskLimits limits;

    LostLinkController(AskSubscription ask, Mobiles mobiles, AskLimits limits) {
        this.ask = ask;
        this.mobiles = mobiles;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form() {
        return page("", null);
    }

    /**
     * @param email an address or, where the commune sends SMS, a number
     */
    @PostMapping
    ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        Optional<MailAddress> address = MailAddress.of(email);
        Optional<String> number = address.isPresent() ? Optional.empty() : mobiles.read(email);
        if (address.isEmpty() && number.isEmpty()) {
            return page(email, "subscribers.fault.email");
        }
        address.filter(it -> limits.mayWrite(it.value(), request)).ifPresent(ask::link);
        number.filter(it -> limits.mayText(it, request)).ifPresent(ask::link);
        return new ModelAndView("redirect:/abonnements/envoye");
    }

    private ModelAndView page(String typed, String fault) {
        var page =
                new ModelAndView("subscribers/link")
                        .addObject("email", typed)
                        .addObject("fault", fault)
                        .addObject("texts", mobiles.offered());
        page.setStatus(fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
