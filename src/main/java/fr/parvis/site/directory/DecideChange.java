package fr.parvis.site.directory;

import fr.parvis.kernel.Outcome;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.SaveContent;
import fr.parvis.site.content.Verb;
import fr.parvis.site.content.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what an owner proposed on their card and before the public, or leaves the card as it is. */
@Component
class DecideChange {

    private final CardChanges changes;
    private final History history;
    private final SaveContent save;
    private final MoveContent move;

    DecideChange(CardChanges changes, History history, SaveContent save, MoveContent move) {
        this.changes = changes;
        this.history = history;
        this.save = save;
        this.move = move;
    }

    @Transactional
    public Outcome<Piece, ContentRefused> accept(CardChange change) {
        Piece piece = history.piece(change.content());
        Manuscript now = history.revision(piece.id(), piece.head()).manuscript();
        Wording old = now.french();
        Manuscript changed =
                now.withFrench(
                                new Wording(
                                        change.title(),
                                        change.summary(),
                                        old.body(),
                                        old.easyRead()))
                        .withFacts(change.facts());
        return switch (save.save(piece.id(), piece.head(), changed)) {
            case Outcome.Refused<Piece, ContentRefused> refused -> refused;
            case Outcome.Done<Piece, ContentRefused>(Piece saved) -> shown(change, saved);
        };
    }

    private Outcome<Piece, ContentRefused> shown(CardChange change, Piece saved) {
        Outcome<Piece, ContentRefused> published =
                move.move(saved.id(), saved.head(), Verb.PUBLISH, "");
        changes.decide(change.id(), true);
        return published;
    }

    @Transactional
    public void refuse(CardChange change) {
        changes.decide(change.id(), false);
    }
}
