package fr.parvis.site.content;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Writes a content and publishes it at once, for who needs no draft: imports, the demonstration.
 */
@Component
public class PublishContent {

    private final SaveContent save;
    private final MoveContent move;
    private final AddressStore addresses;

    PublishContent(SaveContent save, MoveContent move, AddressStore addresses) {
        this.save = save;
        this.move = move;
        this.addresses = addresses;
    }

    /** Nothing is written when it is refused. One that is to be shown later is scheduled. */
    @Transactional
    public Outcome<Piece, ContentRefused> publish(String kind, Manuscript manuscript) {
        Outcome<Piece, ContentRefused> published =
                switch (save.begin(kind, manuscript)) {
                    case Done(Piece piece) -> move.move(piece.id(), 1, Verb.PUBLISH, "");
                    case Refused(ContentRefused reason) -> Outcome.refused(reason);
                };
        if (published instanceof Refused<?, ?>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return published;
    }

    /**
     * Whether an address is nobody's yet: what was published once under it is not published again,
     * even when the town hall has withdrawn it since.
     */
    public boolean free(String kind, String slug) {
        return addresses.free(kind, slug);
    }
}
