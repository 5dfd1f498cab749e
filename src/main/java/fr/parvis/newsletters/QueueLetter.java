package fr.parvis.newsletters;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.newsletters.DueLetters.Due;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.notices.bulk.BulkRecipient;
import fr.parvis.subscribers.Audience;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.SubscriberLinks;
import fr.parvis.subscribers.Zone;
import fr.parvis.ui.PageCache;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Queues a letter for everybody, a thousand at a time. Each thousand and the mark of how far it got
 * are one transaction: killed anywhere, it goes on where it was.
 */
@Component
class QueueLetter {

    private static final int BATCH = 1_000;

    private final LetterStore letters;
    private final Audience audience;
    private final SubscriberLinks links;
    private final BulkMails mails;
    private final PageCache pages;
    private final TransactionOperations transaction;

    QueueLetter(
            LetterStore letters,
            Audience audience,
            SubscriberLinks links,
            BulkMails mails,
            PageCache pages,
            TransactionOperations transaction) {
        this.letters = letters;
        this.audience = audience;
        this.links = links;
        this.mails = mails;
        this.pages = pages;
        this.transaction = transaction;
    }

    /**
     * @return whether it is over; false when another node is at it
     */
    boolean queue(Due due) {
        return CommuneScope.call(
                due.commune(),
                () -> {
                    while (Boolean.TRUE.equals(transaction.execute(_ -> step(due.letter())))) {
                        // the next thousand
                    }
                    return letters.find(due.letter())
                            .map(letter -> letter.state() == LetterState.SENT)
                            .orElse(true);
                });
    }

    /**
     * @return whether there is more to do for this worker
     */
    boolean step(long id) {
        return letters.lockToQueue(id).map(this::step).orElse(false);
    }

    private boolean step(Letter letter) {
        List<Subscriber> batch =
                audience.batch(
                        letter.audience(), Zone.EVERYWHERE, Channel.EMAIL, letter.cursor(), BATCH);
        mails.queue(
                letter.about(),
                WriteLetter.KIND,
                Long.toString(letter.id()),
                batch.stream().map(one -> recipient(one, letter)).toList());
        boolean more = batch.size() == BATCH;
        letters.queued(
                letter.id(),
                batch.isEmpty() ? letter.cursor() : batch.getLast().id(),
                more ? LetterState.SENDING : LetterState.SENT);
        if (letter.state() == LetterState.SCHEDULED) {
            pages.invalidate(CommuneScope.current());
        }
        return more;
    }

    private BulkRecipient recipient(Subscriber one, Letter letter) {
        return new BulkRecipient(
                one.id(),
                one.address(),
                one.language(),
                links.oneClick(one, letter.audience(), letter.about()),
                links.choices(one));
    }
}
