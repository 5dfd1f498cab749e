package fr.parvis.subscribers.links;

import fr.parvis.commune.Communes;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.SubscriberLinks;
import fr.parvis.subscribers.Topics;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscriptions;
import fr.parvis.ui.Addresses;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The links of subscribers. Those to leave are good for ever, since a message may be read years
 * later. Those to the page of choices are good until their owner asks for new ones.
 */
@Component
public class PersonalLinks implements SubscriberLinks {

    private static final String LEAVE = "leave";
    private static final String CHOICES = "choices";
    private static final String CONFIRM = "confirm";

    private final SignedTokens tokens;
    private final Subscriptions subscriptions;
    private final Communes communes;
    private final Addresses addresses;

    PersonalLinks(
            SignedTokens tokens,
            Subscriptions subscriptions,
            Communes communes,
            Addresses addresses) {
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.communes = communes;
        this.addresses = addresses;
    }

    @Override
    public String oneClick(Subscriber subscriber, Topics topics, String about) {
        String words =
                "%d|%s|%s|%s"
                        .formatted(
                                subscriber.id(),
                                subscriber.channel(),
                                String.join(",", new TreeSet<>(topics.codes())),
                                about);
        return full("/d/" + tokens.sign(LEAVE, words));
    }

    public Optional<Leaving> leaving(String token) {
        return tokens.open(LEAVE, token).map(PersonalLinks::leavingOf);
    }

    private static Leaving leavingOf(String words) {
        String[] parts = words.split("\\|", 4);
        Set<String> codes = parts[2].isEmpty() ? Set.of() : Set.of(parts[2].split(","));
        return new Leaving(
                Long.parseLong(parts[0]), Channel.valueOf(parts[1]), new Topics(codes), parts[3]);
    }

    @Override
    public String choices(Subscriber subscriber) {
        return full("/abonnements/mes-choix/" + choicesToken(subscriber.id(), subscriber.links()));
    }

    public String choicesToken(Subscription who) {
        return choicesToken(who.id(), who.version());
    }

    private String choicesToken(long id, int version) {
        return tokens.sign(CHOICES, id + "|" + version);
    }

    public String choices(Subscription who) {
        return full("/abonnements/mes-choix/" + choicesToken(who));
    }

    /** Who may see and change what, by their link; empty when it is no longer good. */
    public Optional<Subscription> owner(String token) {
        return tokens.open(CHOICES, token)
                .map(words -> words.split("\\|"))
                .flatMap(
                        parts ->
                                subscriptions
                                        .find(Long.parseLong(parts[0]))
                                        .filter(
                                                who ->
                                                        who.version()
                                                                == Integer.parseInt(parts[1])));
    }

    public String confirmToken(long asked, Channel channel) {
        return tokens.sign(CONFIRM, asked + "|" + channel);
    }

    public String confirm(long asked) {
        return full("/abonnements/confirmer/" + confirmToken(asked, Channel.EMAIL));
    }

    /** The request that an address is to confirm. */
    public Optional<Long> asked(String token, Channel channel) {
        return tokens.open(CONFIRM, token)
                .map(words -> words.split("\\|"))
                .filter(parts -> parts[1].equals(channel.name()))
                .map(parts -> Long.parseLong(parts[0]));
    }

    private String full(String path) {
        return addresses.of(communes.current(), path);
    }
}
