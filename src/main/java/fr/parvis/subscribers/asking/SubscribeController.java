package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.asking.AskSubscription.Writes;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.subscribers.store.Mobiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The door of subscriptions. Whatever is typed, known or not, the answer is the same. */
@Controller
@RequestMapping("/abonnements")
class SubscribeController {

    private final TopicCatalogue topics;
    private final AskSubscription ask;
    private final PersonalLinks links;
    private final Mobiles mobiles;
    private final AskLimits limits;

    SubscribeController(
            TopicCatalogue topics,
            AskSubscription ask,
            PersonalLinks links,
            Mobiles mobiles,
            AskLimits limits) {
        this.topics = topics;
        this.ask = ask;
        this.links = links;
        this.mobiles = mobiles;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form(@RequestParam(required = false) List<String> sujets) {
        return page(new SubscribeForm("", "", "", sujets), Map.of());
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String mobile,
            @RequestParam(defaultValue = "") String rue,
            @RequestParam(required = false) List<String> sujets,
            HttpServletRequest request,
            Locale locale) {
        var form = new SubscribeForm(email, mobile, rue, sujets);
        Optional<String> number = mobiles.read(mobile);
        List<String> known = topics.all().stream().map(Topic::code).toList();
        Map<String, String> faults = form.faults(known, number);
        if (!faults.isEmpty()) {
            return page(form, faults);
        }
        long asked = ask.ask(form, number.orElse(""), locale, writes(form, number, request));
        return new ModelAndView(
                number.isPresent()
                        ? "redirect:/abonnements/code/" + links.confirmToken(asked, Channel.SMS)
                        : "redirect:/abonnements/envoye");
    }

    private Writes writes(SubscribeForm form, Optional<String> number, HttpServletRequest request) {
        return new Writes(
                MailAddress.of(form.email())
                        .map(address -> limits.mayWrite(address.value(), request))
                        .orElse(false),
                number.map(mobile -> limits.mayText(mobile, request)).orElse(false));
    }

    @GetMapping("/envoye")
    String sent() {
        return "subscribers/sent";
    }

    private ModelAndView page(SubscribeForm form, Map<String, String> faults) {
        var page =
                new ModelAndView("subscribers/subscribe")
                        .addObject("form", form)
                        .addObject("faults", faults)
                        .addObject("topics", topics.all())
                        .addObject("texts", mobiles.offered());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
