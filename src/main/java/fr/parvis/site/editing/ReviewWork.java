package fr.parvis.site.editing;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.care.Pieces;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Piece;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts that wait for a second person, on the desk of those who write; nothing presses. */
@Component
class ReviewWork extends HouseWork {

    static final String KIND = "site";
    private static final int MOST = 50;

    private final Pieces pieces;
    private final ContentKinds kinds;

    ReviewWork(Pieces pieces, ContentKinds kinds, Clock clock) {
        super(KIND, Permission.WRITE, clock);
        this.pieces = pieces;
        this.kinds = kinds;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return pieces.inReview(MOST).stream()
                .filter(piece -> kinds.find(piece.kind()).isPresent())
                .map(this::item)
                .toList();
    }

    private WorkItem item(Piece piece) {
        return WorkItem.ofTheHouse(
                KIND,
                piece.id(),
                null,
                LocalizedText.of(piece.title()),
                "/bureau/site/textes/" + piece.id(),
                new Channel("check", "site.desk.to-review"),
                piece.writtenName());
    }
}
