package fr.parvis.subscribers.store;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.PushAddresses;
import fr.parvis.subscribers.store.Subscription.Home;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Browsers are subscribers of their own: nothing ties them to an address. */
@Component
class KeepBrowsers implements PushAddresses {

    private final Subscriptions subscriptions;

    KeepBrowsers(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional
    public long keep(String address, Set<String> topics, Locale language) {
        long id =
                subscriptions
                        .find(Channel.PUSH, address)
                        .map(Subscription::id)
                        .orElseGet(() -> add(address, language));
        subscriptions.followOnly(id, topics);
        return id;
    }

    private long add(String address, Locale language) {
        long id = subscriptions.add("BROWSER", language, Home.UNKNOWN);
        subscriptions.reach(id, Channel.PUSH, address, "");
        return id;
    }

    @Override
    @Transactional
    public void drop(String address) {
        subscriptions.find(Channel.PUSH, address).ifPresent(who -> subscriptions.remove(who.id()));
    }
}
