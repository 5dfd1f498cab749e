package fr.parvis.site.directory;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.SaveContent;
import fr.parvis.site.content.Verb;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Puts what an owner proposed on their card and before the public, or leaves the card as it is.
 *
 * <p>What is published is the text that the public saw while somebody compared, with the change and
 * nothing else. A draft that waits at the town hall stays a draft, and takes the change up.
 */
@Component
class DecideChange {

    private final CardChanges changes;
    private final History history;
    private final SaveContent save;
    private final MoveContent move;
    private final Cards cards;
    private final SendCardLink sending;

    DecideChange(
            CardChanges changes,
            History history,
            SaveContent save,
            MoveContent move,
            Cards cards,
            SendCardLink sending) {
        this.changes = changes;
        this.cards = cards;
        this.sending = sending;
        this.history = history;
        this.save = save;
        this.move = move;
    }

    /**
     * Nothing is done when it is refused.
     *
     * @param compared number of the revision that the change was compared with
     */
    @Transactional
    public Outcome<Piece, ContentRefused> accept(CardChange change, int compared) {
        Piece piece = history.piece(change.content());
        if (piece.shown() != compared) {
            return Outcome.refused(new ContentRefused.Moved(piece.head(), piece.writtenName()));
        }
        Manuscript shown = history.revision(piece.id(), piece.shown()).manuscript();
        Manuscript draft = history.revision(piece.id(), piece.head()).manuscript();
        Outcome<Piece, ContentRefused> published =
                switch (save.save(piece.id(), piece.head(), change.on(shown, shown))) {
                    case Done(Piece saved) -> publish(saved, piece.asShown());
                    case Refused(ContentRefused no) -> Outcome.refused(no);
                };
        if (published instanceof Done(Piece now) && !piece.asShown()) {
            published = save.save(now.id(), now.head(), change.on(draft, shown));
        }
        if (published instanceof Refused<?, ?>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else {
            changes.decide(change.id(), true);
            cards.find(change.content()).ifPresent(card -> welcome(card, change, shown));
        }
        return published;
    }

    /** Who asked for the link at another address has it there as soon as the card shows it. */
    private void welcome(Content card, CardChange change, Manuscript shown) {
        String email = Cards.email(card.facts());
        if (email.equals(change.email()) && !email.equals(Cards.email(shown.facts()))) {
            sending.sendTo(card, email);
        }
    }

    /**
     * @param alone no draft waits behind it: where another person must read it, it may wait too
     */
    private Outcome<Piece, ContentRefused> publish(Piece saved, boolean alone) {
        if (saved.asShown()) {
            return Outcome.done(saved);
        }
        Outcome<Piece, ContentRefused> published =
                move.move(saved.id(), saved.head(), Verb.PUBLISH, "");
        return alone && published instanceof Refused(ContentRefused.NeedsReview _)
                ? move.move(saved.id(), saved.head(), Verb.SUBMIT, "")
                : published;
    }

    @Transactional
    public void refuse(CardChange change) {
        changes.decide(change.id(), false);
    }
}
