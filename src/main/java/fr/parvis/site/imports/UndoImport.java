package fr.parvis.site.imports;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.care.CareForContent;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Verb;
import fr.parvis.site.media.CareForMedia;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back: its texts are withdrawn, images that nobody uses are gone, old addresses
 * lead nowhere. What somebody changed since is theirs and stays.
 */
@Service
class UndoImport {

    /** A content that nobody touched since it was imported has one revision. */
    private static final int UNTOUCHED = 1;

    private final Imports imports;
    private final Items items;
    private final OldImages images;
    private final TakeBack takeBack;
    private final CareForMedia media;
    private final TransactionTemplate transaction;

    UndoImport(
            Imports imports,
            Items items,
            OldImages images,
            TakeBack takeBack,
            CareForMedia media,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.items = items;
        this.images = images;
        this.takeBack = takeBack;
        this.media = media;
        this.transaction = transaction;
    }

    void undo(long id) {
        imports.find(id)
                .filter(one -> one.state() == SiteImport.State.UNDOING)
                .ifPresent(this::undo);
    }

    private void undo(SiteImport importing) {
        var author = new Actor(Actor.Kind.AGENT, importing.agentId(), importing.agentName(), "");
        Actor.call(
                author,
                () -> {
                    Optional<Item> next = items.next(importing.id(), Item.State.TAKEN);
                    while (next.isPresent()) {
                        Item item = next.get();
                        transaction.executeWithoutResult(_ -> undo(importing.id(), item));
                        next = items.next(importing.id(), Item.State.TAKEN);
                    }
                    return null;
                });
        images.taken(importing.id()).forEach(this::forget);
        images.untry(importing.id());
        imports.move(importing.id(), SiteImport.State.UNDONE, "");
    }

    private void undo(long id, Item item) {
        items.stands(id, item.number(), Item.State.UNDONE, takenBack(item) ? "" : "changed");
    }

    private boolean takenBack(Item item) {
        try {
            return takeBack.takeBack(item.contentId());
        } catch (NotFound gone) {
            return true;
        }
    }

    /** One that a page shows, or that somebody took away, is left as it is. */
    private void forget(long image) {
        try {
            media.remove(image);
        } catch (NotFound gone) {
            // nothing left to do
        }
    }

    /** Takes one content back. */
    @Service
    static class TakeBack {

        private final MoveContent move;
        private final CareForContent care;
        private final History history;

        TakeBack(MoveContent move, CareForContent care, History history) {
            this.move = move;
            this.care = care;
            this.history = history;
        }

        /** False where somebody wrote in it since: it stays as it is. */
        boolean takeBack(long content) {
            if (history.piece(content).head() > UNTOUCHED) {
                return false;
            }
            return care.discard(content)
                    || move.move(content, UNTOUCHED, Verb.WITHDRAW, "")
                            instanceof Outcome.Done<Piece, ContentRefused>;
        }
    }
}
