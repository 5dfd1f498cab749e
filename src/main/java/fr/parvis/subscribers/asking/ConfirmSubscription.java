package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.Departures;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner of an address says yes. What they follow already stays; who is known by this address
 * stays one subscriber.
 */
@Component
public class ConfirmSubscription {

    private final AskedSubscriptions asked;
    private final Subscriptions subscriptions;
    private final Departures departures;

    ConfirmSubscription(
            AskedSubscriptions asked, Subscriptions subscriptions, Departures departures) {
        this.asked = asked;
        this.subscriptions = subscriptions;
        this.departures = departures;
    }

    /** Twice is the same as once. */
    @Transactional
    public Subscription confirm(Asked wanted, Channel channel) {
        String address = channel == Channel.SMS ? wanted.mobile() : wanted.email();
        Optional<Subscription> known = subscriptions.find(channel, address);
        long id = known.map(Subscription::id).orElseGet(() -> join(wanted, channel, address));
        subscriptions.answers(id, channel);
        subscriptions.follow(id, wanted.topics());
        if (!wanted.street().isEmpty()) {
            subscriptions.live(id, Home.typed(wanted.street()));
        }
        asked.became(wanted.id(), id);
        departures.forget(address);
        return subscriptions.find(id).orElseThrow();
    }

    /** To the subscriber whom the other address of the same request made, or a new one. */
    private long join(Asked wanted, Channel channel, String address) {
        long id =
                Optional.ofNullable(wanted.subscriber())
                        .flatMap(subscriptions::find)
                        .filter(who -> who.line(channel).isEmpty())
                        .map(Subscription::id)
                        .orElseGet(
                                () ->
                                        subscriptions.add(
                                                "PORTAL",
                                                wanted.language(),
                                                Home.typed(wanted.street())));
        subscriptions.reach(id, channel, address, "");
        return id;
    }
}
