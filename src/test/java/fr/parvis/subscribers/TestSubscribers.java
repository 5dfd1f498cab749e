package fr.parvis.subscribers;

import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Subscribers for tests, in the current commune. */
@Component
public class TestSubscribers {

    private final Subscriptions subscriptions;
    private final PersonalLinks links;

    TestSubscribers(Subscriptions subscriptions, PersonalLinks links) {
        this.subscriptions = subscriptions;
        this.links = links;
    }

    public Subscriber byMail(String email, Home home, String... topics) {
        long id =
                subscriptions
                        .find(Channel.EMAIL, email)
                        .map(Subscription::id)
                        .orElseGet(() -> add(email, home));
        subscriptions.followOnly(id, List.of(topics));
        return new Subscriber(id, Channel.EMAIL, email, Locale.FRENCH, 1);
    }

    private long add(String email, Home home) {
        long id = subscriptions.add("PORTAL", Locale.FRENCH, home);
        subscriptions.reach(id, Channel.EMAIL, email, "");
        return id;
    }

    public void byTextToo(Subscriber who, String mobile) {
        subscriptions.reach(who.id(), Channel.SMS, mobile, "");
    }

    public String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    public PersonalLinks links() {
        return links;
    }
}
