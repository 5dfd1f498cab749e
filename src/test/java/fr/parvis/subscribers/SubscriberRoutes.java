package fr.parvis.subscribers;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.Subscription.Home;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Personal links of a commune. */
@Component
class SubscriberRoutes implements RouteSamples {

    private final TestSubscribers people;
    private final AskedSubscriptions asked;

    SubscriberRoutes(TestSubscribers people, AskedSubscriptions asked) {
        this.people = people;
        this.asked = asked;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String email = UUID.randomUUID() + "@route.example";
        Subscriber who = people.byMail(email, Home.UNKNOWN, Topic.NEWS);
        long id = asked.add(new Asked(0, Locale.FRENCH, email, "", List.of(Topic.NEWS), "", null));
        long byText =
                asked.add(
                        new Asked(
                                0,
                                Locale.FRENCH,
                                "",
                                "+33612345678",
                                List.of(Topic.NEWS),
                                "",
                                null));
        String code = people.links().confirmToken(byText, Channel.SMS);
        return List.of(
                new Thing("/abonnements/code/{token}", Map.of("token", code)),
                new Thing("/bureau/abonnes/{id}", Map.of("id", Long.toString(who.id()))),
                thing("/d/{token}", people.links().oneClick(who, Topics.ALL, "letter:1")),
                thing("/abonnements/mes-choix/{token}", people.links().choices(who)),
                thing("/abonnements/confirmer/{token}", people.links().confirm(id)));
    }

    private Thing thing(String pattern, String link) {
        return new Thing(pattern, Map.of("token", people.token(link)));
    }
}
