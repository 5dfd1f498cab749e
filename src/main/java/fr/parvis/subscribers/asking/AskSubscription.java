package fr.parvis.subscribers.asking;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Asked;
import fr.parvis.subscribers.store.AskedSubscriptions;
import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody typed an address or a number, theirs or not: its owner gets one message that asks, and
 * nothing else.
 */
@Component
public class AskSubscription {

    private final AskedSubscriptions asked;
    private final Subscriptions subscriptions;
    private final PersonalLinks links;
    private final AskByMail mail;
    private final AskByText text;
    private final ConfirmationCodes codes;

    AskSubscription(
            AskedSubscriptions asked,
            Subscriptions subscriptions,
            PersonalLinks links,
            AskByMail mail,
            AskByText text,
            ConfirmationCodes codes) {
        this.asked = asked;
        this.subscriptions = subscriptions;
        this.links = links;
        this.mail = mail;
        this.text = text;
        this.codes = codes;
    }

    /**
     * @param mail whether the owner of the address may be written to once more now
     * @param text the same of the owner of the number
     */
    record Writes(boolean mail, boolean text) {}

    /**
     * @param mobile in international form, or empty
     * @return id of what was asked
     */
    @Transactional
    public long ask(SubscribeForm form, String mobile, Locale language, Writes writes) {
        String email = MailAddress.of(form.email()).map(MailAddress::value).orElse("");
        String street = form.street().strip();
        var wanted = new Asked(0, language, email, mobile, form.topics(), street, null);
        long id = asked.add(wanted);
        if (writes.mail() && !email.isEmpty()) {
            mail.confirm(email, language, links.confirm(id));
        }
        if (!mobile.isEmpty()) {
            code(id, mobile, language, writes.text());
        }
        return id;
    }

    /**
     * A subscriber wants the same by SMS too.
     *
     * @return id of what was asked
     */
    @Transactional
    public long alsoByText(Subscription who, String mobile, boolean writes) {
        List<String> topics = List.copyOf(who.topics());
        long id = asked.add(new Asked(0, who.language(), "", mobile, topics, "", null));
        asked.became(id, who.id());
        code(id, mobile, who.language(), writes);
        return id;
    }

    private void code(long id, String mobile, Locale language, boolean writes) {
        if (writes) {
            text.code(id, mobile, language);
        } else {
            codes.withhold(id);
        }
    }

    /** Nothing happens for an address that nobody subscribed. */
    @Transactional
    public void link(MailAddress email) {
        subscriptions
                .find(Channel.EMAIL, email.value())
                .ifPresent(who -> mail.choices(email.value(), who.language(), links.choices(who)));
    }

    /** The same for a number. */
    @Transactional
    public void link(String mobile) {
        subscriptions
                .find(Channel.SMS, mobile)
                .ifPresent(who -> text.choices(mobile, who.language(), links.choices(who)));
    }
}
