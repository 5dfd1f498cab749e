package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The door of subscriptions. Whatever is typed, known or not, the answer is the same; reading the
 * link of the message confirms nothing, since mail programs and scanners open links by themselves.
 */
@Controller
@RequestMapping("/abonnements")
class SubscribeController {

    private static final String SENT = "redirect:/abonnements/envoye";

    private final TopicCatalogue topics;
    private final AskSubscription ask;
    private final ConfirmSubscription confirm;
    private final AskedSubscriptions asked;
    private final PersonalLinks links;
    private final AskLimits limits;

    SubscribeController(
            TopicCatalogue topics,
            AskSubscription ask,
            ConfirmSubscription confirm,
            AskedSubscriptions asked,
            PersonalLinks links,
            AskLimits limits) {
        this.topics = topics;
        this.ask = ask;
        this.confirm = confirm;
        this.asked = asked;
        this.links = links;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form(@RequestParam(required = false) List<String> sujets) {
        return page(new SubscribeForm("", "", "", sujets), Map.of());
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String rue,
            @RequestParam(required = false) List<String> sujets,
            HttpServletRequest request,
            Locale locale) {
        var form = new SubscribeForm(email, "", rue, sujets);
        List<String> known = topics.all().stream().map(Topic::code).toList();
        Map<String, String> faults = form.faults(known, Optional.empty());
        if (!faults.isEmpty()) {
            return page(form, faults);
        }
        boolean writes = limits.mayWrite(MailAddress.of(email).orElseThrow().value(), request);
        ask.ask(form, "", locale, writes);
        return new ModelAndView(SENT);
    }

    @GetMapping("/envoye")
    String sent() {
        return "subscribers/sent";
    }

    @GetMapping("/lien")
    ModelAndView lostLink() {
        return lostLink("", false);
    }

    @PostMapping("/lien")
    ModelAndView sendLink(
            @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        Optional<MailAddress> address = MailAddress.of(email);
        if (address.isEmpty()) {
            return lostLink(email, true);
        }
        if (limits.mayWrite(address.get().value(), request)) {
            ask.link(address.get());
        }
        return new ModelAndView(SENT);
    }

    @GetMapping("/confirmer/{token}")
    ModelAndView read(@PathVariable String token) {
        Asked wanted = wanted(token);
        return new ModelAndView("subscribers/confirm")
                .addObject("asked", wanted)
                .addObject(
                        "topics",
                        topics.all().stream()
                                .filter(topic -> wanted.topics().contains(topic.code()))
                                .toList());
    }

    @PostMapping("/confirmer/{token}")
    String confirm(@PathVariable String token) {
        var who = confirm.confirm(wanted(token), Channel.EMAIL);
        return "redirect:/abonnements/mes-choix/" + links.choicesToken(who) + "?fait=confirme";
    }

    private Asked wanted(String token) {
        return links.asked(token, Channel.EMAIL).flatMap(asked::find).orElseThrow(NotFound::new);
    }

    private ModelAndView page(SubscribeForm form, Map<String, String> faults) {
        var page =
                new ModelAndView("subscribers/subscribe")
                        .addObject("form", form)
                        .addObject("faults", faults)
                        .addObject("topics", topics.all());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView lostLink(String email, boolean invalid) {
        var page =
                new ModelAndView("subscribers/link")
                        .addObject("email", email)
                        .addObject("invalid", invalid);
        page.setStatus(invalid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
