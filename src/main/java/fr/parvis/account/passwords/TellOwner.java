package fr.parvis.account.passwords;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever owns an account when something about how it opens changed, so that they notice
 * what they did not do themselves. In the transaction of the change.
 */
@Component
public class TellOwner {

    private final Credentials credentials;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;

    TellOwner(
            Credentials credentials,
            Notices notices,
            Languages languages,
            Communes communes,
            Addresses addresses) {
        this.credentials = credentials;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
    }

    /**
     * @param what its words are under {@code account.told.WHAT.subject} and {@code .text}
     */
    public void of(AccountKind kind, long account, String what) {
        credentials.byId(kind, account).ifPresent(owner -> write(kind, owner, what));
    }

    /** Sends a code to confirm with; it stands in the message, never in a journal. */
    public void code(AccountKind kind, long account, String code) {
        credentials.byId(kind, account).ifPresent(owner -> write(kind, owner, "code", code));
    }

    private void write(AccountKind kind, Credentials.Known owner, String what, Object... more) {
        Locale locale = credentials.language(kind, owner.account());
        Words words = languages.words(locale);
        var town = communes.current();
        String key = "account.told." + what;
        Object[] facts = Stream.concat(Stream.of(town.name()), Stream.of(more)).toArray();
        notices.send(
                new Notice(
                        owner.name(),
                        owner.email(),
                        locale,
                        "account:" + owner.email(),
                        words.get(key + ".subject", town.name()),
                        List.of(words.get(key + ".text", facts), words.get("account.told.not-you")),
                        new Notice.Link(
                                words.get("account.told.action"),
                                addresses.of(town, kind.path("/mot-de-passe"))),
                        List.of()));
    }
}
