package fr.parvis.newsletters;

import fr.parvis.commune.Communes;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.notices.bulk.BulkRecipient;
import fr.parvis.ui.Addresses;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a letter to one agent, by the way that it will go to everybody. */
@Component
class TestLetter {

    private final BulkMails mails;
    private final Communes communes;
    private final Addresses addresses;

    TestLetter(BulkMails mails, Communes communes, Addresses addresses) {
        this.mails = mails;
        this.communes = communes;
        this.addresses = addresses;
    }

    /** Its links lead to the page of subscriptions: who tries it out is no subscriber. */
    @Transactional
    public void send(Letter letter, String email, Locale language) {
        String page = addresses.of(communes.current(), "/abonnements");
        mails.queue(
                "letter-test:" + letter.id() + ":" + UUID.randomUUID(),
                WriteLetter.KIND,
                Long.toString(letter.id()),
                List.of(new BulkRecipient(0, email, language, page, page)));
    }
}
