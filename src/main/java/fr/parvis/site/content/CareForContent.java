package fr.parvis.site.content;

import fr.parvis.ui.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with contents besides writing and showing them. */
@Component
public class CareForContent {

    private final PieceStore pieces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareForContent(PieceStore pieces, ApplicationEventPublisher events, Clock clock) {
        this.pieces = pieces;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody read it and says that it is still right. */
    @Transactional
    public void stillRight(long id) {
        pieces.lock(id).orElseThrow(NotFound::new);
        pieces.lookedAt(id, clock.instant());
    }

    /** For good, with all its revisions; false for what the public has ever seen. */
    @Transactional
    public boolean discard(long id) {
        Piece piece = pieces.lock(id).orElseThrow(NotFound::new);
        boolean never = piece.publishedAt() == null;
        if (never) {
            pieces.delete(id);
            events.publishEvent(
                    new ContentMoved(
                            "site.discard",
                            "content:" + piece.kind() + "/" + piece.slug(),
                            piece.title()));
        }
        return never;
    }
}
