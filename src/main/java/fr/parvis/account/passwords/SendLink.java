package fr.parvis.account.passwords;

import fr.parvis.account.SignedInResident;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the links that let a person choose a password. Whether the address has an account or not,
 * as much is written and one message leaves: neither the page nor its pace tells which.
 */
@Service
public class SendLink {

    private final OneTimeLinks links;
    private final Credentials credentials;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;

    SendLink(
            OneTimeLinks links,
            Credentials credentials,
            Notices notices,
            Languages languages,
            Communes communes,
            Addresses addresses) {
        this.links = links;
        this.credentials = credentials;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
    }

    /**
     * Invites an agent to choose a first password.
     *
     * @return the full address of the link
     */
    @Transactional
    public String invite(long agent, String name, String email) {
        LinkPurpose purpose = LinkPurpose.AGENT_INVITATION;
        String token = links.create(purpose, agent, name, email, "");
        String url = url(purpose.path(token));
        send(new Mail("account.mail.invitation", name, email, url), Locale.FRENCH);
        return url;
    }

    /** To somebody who asks for an account; to somebody who already has one, says so. */
    @Transactional
    public void signUp(String name, EmailAddress email, String next, Locale locale) {
        var known = credentials.byEmail(AccountKind.RESIDENT, email.value());
        LinkPurpose purpose =
                known.isPresent() ? LinkPurpose.RESIDENT_PASSWORD : LinkPurpose.RESIDENT_SIGN_UP;
        long account = known.map(Credentials.Known::account).orElse(0L);
        String called = known.map(Credentials.Known::name).orElse(name);
        String token = links.create(purpose, account, called, email.value(), next);
        String key = known.isPresent() ? "account.mail.already" : "account.mail.sign-up";
        send(new Mail(key, called, email.value(), url(purpose.path(token))), locale);
    }

    /** To somebody who forgot the password; to an address without account, says so. */
    @Transactional
    public void forgotten(AccountKind kind, EmailAddress email, Locale locale) {
        var known = credentials.byEmail(kind, email.value());
        LinkPurpose purpose = LinkPurpose.forgotten(kind);
        long account = known.map(Credentials.Known::account).orElse(0L);
        String name = known.map(Credentials.Known::name).orElse("");
        String token = links.create(purpose, account, name, email.value(), "");
        boolean isKnown = known.isPresent();
        String key = isKnown ? "account.mail.forgotten" : "account.mail.unknown";
        String page = isKnown ? purpose.path(token) : kind.path("/connexion");
        send(new Mail(key, name, email.value(), url(page)), locale);
    }

    /** To a resident who wants to come in; to an address without account, says so. */
    @Transactional
    public void signIn(EmailAddress email, String next, Locale locale) {
        var known = credentials.byEmail(AccountKind.RESIDENT, email.value());
        long account = known.map(Credentials.Known::account).orElse(0L);
        String name = known.map(Credentials.Known::name).orElse("");
        LinkPurpose purpose = LinkPurpose.RESIDENT_SIGN_IN;
        String token = links.create(purpose, account, name, email.value(), next);
        boolean isKnown = known.isPresent();
        String key = isKnown ? "account.mail.sign-in" : "account.mail.no-account";
        String page = isKnown ? purpose.path(token) : "/inscription";
        send(new Mail(key, name, email.value(), url(page)), locale);
    }

    /** To an address that a resident says is theirs; where another account has it, says so. */
    @Transactional
    public void confirm(SignedInResident resident, EmailAddress email, Locale locale) {
        boolean free =
                credentials
                        .byEmail(AccountKind.RESIDENT, email.value())
                        .filter(known -> known.account() != resident.id())
                        .isEmpty();
        LinkPurpose purpose = LinkPurpose.RESIDENT_ADDRESS;
        String token =
                links.create(purpose, free ? resident.id() : 0, resident.name(), email.value(), "");
        String key = free ? "account.mail.address" : "account.mail.address-taken";
        String page = free ? purpose.path(token) : AccountKind.RESIDENT.path("/connexion");
        send(new Mail(key, resident.name(), email.value(), url(page)), locale);
    }

    /**
     * @param key of its words: subject, text (two paragraphs), action
     */
    private record Mail(String key, String name, String email, String url) {}

    private void send(Mail mail, Locale locale) {
        Words words = languages.words(locale);
        String town = communes.current().name();
        notices.send(
                new Notice(
                        mail.name(),
                        mail.email(),
                        locale,
                        "account:" + mail.email(),
                        words.get(mail.key() + ".subject", town),
                        List.of(
                                words.get(mail.key() + ".text", town),
                                words.get(mail.key() + ".note", town)),
                        new Notice.Link(words.get(mail.key() + ".action"), mail.url()),
                        List.of()));
    }

    private String url(String path) {
        Commune commune = communes.current();
        return addresses.of(commune, path);
    }
}
