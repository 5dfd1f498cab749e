package fr.parvis.site.content;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody wrote as the next revision, unless somebody else wrote since they read. What
 * the public sees stays until it is published. A text that says the same makes no revision.
 */
@Component
public class SaveContent {

    private final PieceStore pieces;
    private final RevisionStore revisions;
    private final StepStore steps;
    private final AddressStore addresses;
    private final ContentKinds kinds;
    private final Clock clock;

    SaveContent(
            PieceStore pieces,
            RevisionStore revisions,
            StepStore steps,
            AddressStore addresses,
            ContentKinds kinds,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.steps = steps;
        this.addresses = addresses;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The first draft of a new content of that kind. */
    @Transactional
    public Outcome<Piece, ContentRefused> begin(String kind, Manuscript typed) {
        kinds.get(kind);
        if (typed.french().title().isBlank()) {
            return Outcome.refused(new ContentRefused.NoTitle());
        }
        Optional<String> slug = freeSlug(kind, typed);
        if (slug.isEmpty()) {
            return Outcome.refused(new ContentRefused.AddressTaken(typed.slug()));
        }
        Revision first = revision(1, typed.withSlug(slug.get()), 0);
        long id = pieces.insert(kind, first);
        revisions.insert(id, first);
        addresses.take(kind, slug.get(), id);
        return Outcome.done(written(id, first, State.DRAFT));
    }

    /**
     * @param seen number of the revision that was read before writing
     * @throws NotFound when there is no such content
     */
    @Transactional
    public Outcome<Piece, ContentRefused> save(long id, int seen, Manuscript typed) {
        return save(id, seen, typed, 0);
    }

    /** Writes an old revision again, as a new one. */
    @Transactional
    public Outcome<Piece, ContentRefused> restore(long id, int seen, int number) {
        Revision old = revisions.find(id, number).orElseThrow(NotFound::new);
        return save(id, seen, old.manuscript(), number);
    }

    private Outcome<Piece, ContentRefused> save(long id, int seen, Manuscript typed, int restores) {
        Piece piece = pieces.lock(id).orElseThrow(NotFound::new);
        Optional<ContentRefused> no = refusal(piece, seen, typed);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Manuscript manuscript = withSlug(piece, typed);
        Revision head = revisions.find(id, piece.head()).orElseThrow();
        if (head.manuscript().equals(manuscript)) {
            return Outcome.done(piece);
        }
        if (!addresses.take(piece.kind(), manuscript.slug(), id)) {
            return Outcome.refused(new ContentRefused.AddressTaken(manuscript.slug()));
        }
        Revision next = revision(piece.head() + 1, manuscript, restores);
        revisions.insert(id, next);
        State state = Life.after(piece.state(), Verb.SAVE).orElseThrow();
        pieces.written(id, state, next);
        return Outcome.done(written(id, next, state));
    }

    private Optional<ContentRefused> refusal(Piece piece, int seen, Manuscript typed) {
        if (piece.head() != seen) {
            return Optional.of(new ContentRefused.Moved(piece.head(), piece.writtenName()));
        }
        if (piece.wasShown() && kinds.find(piece.kind()).filter(ContentKind::lasting).isPresent()) {
            return Optional.of(new ContentRefused.Lasting());
        }
        return typed.french().title().isBlank()
                ? Optional.of(new ContentRefused.NoTitle())
                : Optional.empty();
    }

    /** Nothing typed: the address stays. */
    private static Manuscript withSlug(Piece piece, Manuscript typed) {
        String wanted = Slugs.of(typed.slug());
        return typed.withSlug(wanted.isEmpty() ? piece.slug() : wanted);
    }

    /** The one that was asked for, or one made from the title that nobody has. */
    private Optional<String> freeSlug(String kind, Manuscript typed) {
        String wanted = Slugs.of(typed.slug());
        return wanted.isEmpty()
                ? Optional.of(madeSlug(kind, typed.french().title()))
                : Optional.of(wanted).filter(slug -> addresses.free(kind, slug));
    }

    private String madeSlug(String kind, String title) {
        String made = Slugs.of(title);
        String base = made.isEmpty() ? kind : made;
        String slug = base;
        for (int next = 2; !addresses.free(kind, slug); next++) {
            slug = base + "-" + next;
        }
        return slug;
    }

    private Revision revision(int number, Manuscript manuscript, int restores) {
        Actor author = Actor.current();
        return new Revision(
                number,
                manuscript,
                author.id(),
                author.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                restores);
    }

    private Piece written(long id, Revision revision, State state) {
        steps.add(
                id,
                new Step(
                        revision.number(),
                        Verb.SAVE,
                        state,
                        revision.at(),
                        revision.agent(),
                        revision.agentName(),
                        ""));
        return pieces.find(id).orElseThrow();
    }
}
