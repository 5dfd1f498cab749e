package fr.parvis.site.content;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.PageCache;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a revision before the public, or takes it away, and says so to whoever shows contents. */
@Component
class ShowContent {

    private final PieceStore pieces;
    private final AddressStore addresses;
    private final ContentKinds kinds;
    private final PageCache pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShowContent(
            PieceStore pieces,
            AddressStore addresses,
            ContentKinds kinds,
            PageCache pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.addresses = addresses;
        this.kinds = kinds;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    void now(Piece piece, Revision head) {
        pieces.shown(piece.id(), head, days(piece, head), clock.instant());
        addresses.known(piece.kind(), head.manuscript().slug());
        pages.invalidate(CommuneScope.current());
        events.publishEvent(
                piece.isShown()
                        ? new ContentChanged(piece.id(), piece.kind())
                        : new ContentPublished(piece.id(), piece.kind()));
    }

    void later(Piece piece, Revision head) {
        pieces.scheduled(piece.id(), head, days(piece, head));
    }

    /**
     * @param to where its newest revision stands then
     */
    void noMore(Piece piece, State to) {
        pieces.hidden(piece.id(), to);
        if (piece.isShown()) {
            pages.invalidate(CommuneScope.current());
            events.publishEvent(new ContentWithdrawn(piece.id(), piece.kind()));
        }
    }

    /** For the journal. */
    void told(Piece piece, Verb verb) {
        events.publishEvent(ContentMoved.of(piece, verb));
    }

    private Days days(Piece piece, Revision head) {
        return kinds.find(piece.kind())
                .flatMap(kind -> kind.days(head.manuscript().facts()))
                .orElse(null);
    }
}
