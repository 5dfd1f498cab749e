package fr.parvis.site.content;

import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a content is and was, for those who write it. */
@Component
public class History {

    private static final int MOST = 200;

    private final PieceStore pieces;
    private final RevisionStore revisions;
    private final StepStore steps;

    History(PieceStore pieces, RevisionStore revisions, StepStore steps) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.steps = steps;
    }

    /**
     * @throws NotFound when there is no such content
     */
    public Piece piece(long id) {
        return pieces.find(id).orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when there is no such revision
     */
    public Revision revision(long content, int number) {
        return find(content, number).orElseThrow(NotFound::new);
    }

    public Optional<Revision> find(long content, int number) {
        return revisions.find(content, number);
    }

    /** The newest first, those before a number. */
    public List<Revision> before(long content, int number, int limit) {
        return revisions.before(content, number, limit);
    }

    /** What was done with it, the newest first, {@value #MOST} steps at most. */
    public List<Step> steps(long content) {
        return steps.of(content, MOST);
    }
}
