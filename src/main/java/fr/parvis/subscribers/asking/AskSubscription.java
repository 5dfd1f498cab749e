package fr.parvis.subscribers.asking;

import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notice.Link;
import fr.parvis.notices.Notices;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.subscribers.store.Subscriptions;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody typed an address, theirs or not: its owner gets one message that asks, and nothing else.
 */
@Component
public class AskSubscription {

    static final String ABOUT = "subscription:";

    private final AskedSubscriptions asked;
    private final Subscriptions subscriptions;
    private final PersonalLinks links;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;

    AskSubscription(
            AskedSubscriptions asked,
            Subscriptions subscriptions,
            PersonalLinks links,
            Notices notices,
            Languages languages,
            Communes communes) {
        this.asked = asked;
        this.subscriptions = subscriptions;
        this.links = links;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
    }

    /**
     * @param mobile in international form, or empty
     * @param writes whether the owner of the address may be written to once more now
     * @return id of what was asked
     */
    @Transactional
    public long ask(SubscribeForm form, String mobile, Locale language, boolean writes) {
        String email = MailAddress.of(form.email()).map(MailAddress::value).orElse("");
        long id =
                asked.add(
                        new Asked(
                                0,
                                language,
                                email,
                                mobile,
                                form.topics(),
                                form.street().strip(),
                                null));
        if (writes && !email.isEmpty()) {
            write(email, language, "subscribers.mail.confirm", links.confirm(id));
        }
        return id;
    }

    /** Nothing happens for an address that nobody subscribed. */
    @Transactional
    public void link(MailAddress email) {
        subscriptions
                .find(Channel.EMAIL, email.value())
                .ifPresent(
                        who ->
                                write(
                                        email.value(),
                                        who.language(),
                                        "subscribers.mail.choices",
                                        links.choices(who)));
    }

    private void write(String email, Locale language, String words, String link) {
        Words said = languages.words(language);
        String town = communes.current().name();
        notices.send(
                new Notice(
                        null,
                        email,
                        language,
                        ABOUT + email,
                        said.get(words + ".subject", town),
                        List.of(said.get(words + ".why", town), said.get(words + ".not-me")),
                        new Link(said.get(words + ".do"), link),
                        List.of()));
    }
}
