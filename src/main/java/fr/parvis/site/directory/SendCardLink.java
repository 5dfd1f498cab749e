package fr.parvis.site.directory;

import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.site.content.Content;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the link of a card to the address that the card itself shows, once an hour at most; a new
 * address is first approved at the town hall. Whoever asks learns nothing: not whether there is an
 * address, nor whether a message left.
 */
@Component
class SendCardLink {

    private static final Locale LANGUAGE = Locale.FRENCH;

    private final CardLinks links;
    private final Notices notices;
    private final Communes communes;
    private final Addresses addresses;
    private final Languages languages;

    SendCardLink(
            CardLinks links,
            Notices notices,
            Communes communes,
            Addresses addresses,
            Languages languages) {
        this.links = links;
        this.notices = notices;
        this.communes = communes;
        this.addresses = addresses;
        this.languages = languages;
    }

    @Transactional
    public void send(Content card) {
        String email = Cards.email(card.facts());
        if (!email.isBlank() && !links.sentLately(card.id())) {
            sendTo(card, email);
        }
    }

    /** To an address that somebody at the town hall approved as that of the card. */
    void sendTo(Content card, String email) {
        Words words = languages.words(LANGUAGE);
        String address =
                addresses.of(communes.current(), "/ma-fiche/" + links.make(card.id(), email));
        notices.send(
                new Notice(
                        card.title().fr(),
                        email,
                        LANGUAGE,
                        "card:" + card.id(),
                        words.get("directory.mail.subject", card.title().fr()),
                        List.of(
                                words.get("directory.mail.text", card.title().fr()),
                                words.get("directory.mail.other")),
                        new Notice.Link(words.get("directory.mail.link"), address),
                        List.of()));
    }
}
