package fr.parvis.subscribers.choices;

import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Departures;
import fr.parvis.subscribers.store.Mobiles;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a personal link: everything that is kept, everything that can be changed. */
@Controller
@RequestMapping("/abonnements/mes-choix/{token}")
class ChoicesController {

    private static final int LONGEST_PAUSE_DAYS = 366;

    private final PersonalLinks links;
    private final Subscriptions subscriptions;
    private final Departures departures;
    private final TopicCatalogue topics;
    private final Mobiles mobiles;
    private final Clock clock;

    ChoicesController(
            PersonalLinks links,
            Subscriptions subscriptions,
            Departures departures,
            TopicCatalogue topics,
            Mobiles mobiles,
            Clock clock) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.departures = departures;
        this.topics = topics;
        this.mobiles = mobiles;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        return page(owner(token), token, fait, null);
    }

    @PostMapping("/sujets")
    ModelAndView choose(
            @PathVariable String token,
            @RequestParam(required = false) List<String> sujets,
            @RequestParam(defaultValue = "") String rue,
            @RequestParam(defaultValue = "fr") String langue) {
        Subscription who = owner(token);
        List<String> known = topics.all().stream().map(Topic::code).toList();
        List<String> wanted = sujets == null ? List.of() : sujets;
        if (wanted.isEmpty() || !known.containsAll(wanted) || rue.length() > 200) {
            return page(who, token, "", "subscribers.fault.topics");
        }
        subscriptions.followOnly(who.id(), wanted);
        if (!rue.strip().equals(who.home().street())) {
            subscriptions.live(who.id(), Home.typed(rue));
        }
        subscriptions.speak(who.id(), Locale.forLanguageTag(langue.equals("en") ? "en" : "fr"));
        return done(token, "sujets");
    }

    /**
     * @param jusqu last day, or empty to go on at once
     */
    @PostMapping("/pause")
    ModelAndView pause(@PathVariable String token, @RequestParam(defaultValue = "") String jusqu) {
        Subscription who = owner(token);
        if (jusqu.isBlank()) {
            subscriptions.pause(who.id(), null);
            return done(token, "reprise");
        }
        Optional<LocalDate> until = day(jusqu);
        if (until.isEmpty()) {
            return page(who, token, "", "subscribers.fault.pause");
        }
        subscriptions.pause(who.id(), until.get());
        return done(token, "pause");
    }

    private Optional<LocalDate> day(String typed) {
        if (!typed.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int days = Integer.parseInt(typed);
        return days < 1 || days > LONGEST_PAUSE_DAYS
                ? Optional.empty()
                : Optional.of(LocalDate.now(clock).plusDays(days));
    }

    @PostMapping("/retirer")
    ModelAndView remove(@PathVariable String token, @RequestParam(defaultValue = "") String moyen) {
        Subscription who = owner(token);
        who.lines().stream()
                .map(Subscription.Line::channel)
                .filter(channel -> channel.name().equals(moyen))
                .findFirst()
                .ifPresent(channel -> departures.leave(who, channel));
        return subscriptions.find(who.id()).isPresent()
                ? done(token, "retire")
                : new ModelAndView("redirect:/abonnements/fini");
    }

    /** SMS again, after STOP. */
    @PostMapping("/reprendre-sms")
    ModelAndView resumeTexts(@PathVariable String token) {
        mobiles.resume(owner(token));
        return done(token, "sms");
    }

    /** Links sent before, forwarded perhaps, lead nowhere from now on. */
    @PostMapping("/nouveau-lien")
    ModelAndView renew(@PathVariable String token) {
        Subscription who = owner(token);
        subscriptions.newLinks(who.id());
        Subscription now = subscriptions.find(who.id()).orElseThrow();
        return done(links.choicesToken(now), "lien");
    }

    @PostMapping("/tout-arreter")
    String leave(@PathVariable String token) {
        departures.leave(owner(token));
        return "redirect:/abonnements/fini";
    }

    private Subscription owner(String token) {
        return links.owner(token).orElseThrow(NotFound::new);
    }

    private static ModelAndView done(String token, String what) {
        return new ModelAndView("redirect:/abonnements/mes-choix/" + token + "?fait=" + what);
    }

    private ModelAndView page(Subscription who, String token, String done, String fault) {
        var page =
                new ModelAndView("subscribers/choices")
                        .addObject("who", who)
                        .addObject("here", "/abonnements/mes-choix/" + token)
                        .addObject("done", done)
                        .addObject("fault", fault)
                        .addObject("topics", topics.all())
                        .addObject("mobile", mobiles.shown(who))
                        .addObject("texts", mobiles.offered())
                        .addObject("today", LocalDate.now(clock));
        page.setStatus(fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
