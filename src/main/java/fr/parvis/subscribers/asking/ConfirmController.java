package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Behind the link of the message. Reading it confirms nothing, since mail programs and scanners
 * open links by themselves.
 */
@Controller
@RequestMapping("/abonnements/confirmer/{token}")
class ConfirmController {

    private final TopicCatalogue topics;
    private final ConfirmSubscription confirm;
    private final AskedSubscriptions asked;
    private final PersonalLinks links;

    ConfirmController(
            TopicCatalogue topics,
            ConfirmSubscription confirm,
            AskedSubscriptions asked,
            PersonalLinks links) {
        this.topics = topics;
        this.confirm = confirm;
        this.asked = asked;
        this.links = links;
    }

    @GetMapping
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

    @PostMapping
    String confirm(@PathVariable String token) {
        var who = confirm.confirm(wanted(token), Channel.EMAIL);
        return "redirect:/abonnements/mes-choix/" + links.choicesToken(who) + "?fait=confirme";
    }

    private Asked wanted(String token) {
        return links.asked(token, Channel.EMAIL)
                .flatMap(asked::find)
                .filter(it -> !it.email().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
