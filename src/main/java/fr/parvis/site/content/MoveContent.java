package fr.parvis.site.content;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a content one step further in its life, as {@link Life} has it. */
@Component
public class MoveContent {

    private final PieceStore pieces;
    private final RevisionStore revisions;
    private final StepStore steps;
    private final ReviewRules reviews;
    private final ShowContent show;
    private final Clock clock;

    MoveContent(
            PieceStore pieces,
            RevisionStore revisions,
            StepStore steps,
            ReviewRules reviews,
            ShowContent show,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.steps = steps;
        this.reviews = reviews;
        this.show = show;
        this.clock = clock;
    }

    /**
     * What somebody does with the revision they read.
     *
     * @param verb {@link Verb#PUBLISH} of what is to be shown later schedules it
     * @param note to the colleagues; may be empty
     * @throws NotFound when there is no such content
     */
    @Transactional
    public Outcome<Piece, ContentRefused> move(long id, int seen, Verb verb, String note) {
        Piece piece = pieces.lock(id).orElseThrow(NotFound::new);
        Revision head = revisions.find(id, piece.head()).orElseThrow();
        Verb meant = meant(verb, head);
        Optional<State> to = Life.after(piece.state(), meant).filter(_ -> meant.byPeople());
        Optional<ContentRefused> no =
                piece.head() != seen
                        ? Optional.of(new ContentRefused.Moved(piece.head(), piece.writtenName()))
                        : to.isEmpty()
                                ? Optional.of(new ContentRefused.NotNow())
                                : refusal(piece, head, meant);
        return no.<Outcome<Piece, ContentRefused>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(go(piece, head, meant, to.get(), note)));
    }

    private Verb meant(Verb verb, Revision head) {
        Instant start = head.manuscript().startsAt();
        boolean later = start != null && start.isAfter(clock.instant());
        return verb == Verb.PUBLISH && later ? Verb.SCHEDULE : verb;
    }

    private Optional<ContentRefused> refusal(Piece piece, Revision head, Verb verb) {
        return switch (verb) {
            case PUBLISH, SCHEDULE ->
                    reviews.lasting(piece)
                            .or(() -> reviews.refusal(piece, Actor.current()))
                            .or(() -> tooLate(piece, head, verb));
            case WITHDRAW ->
                    piece.isShown()
                            ? reviews.stays(piece, piece.publishedAt(), clock.instant())
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<ContentRefused> tooLate(Piece piece, Revision head, Verb verb) {
        Instant now = clock.instant();
        Instant start = head.manuscript().startsAt();
        Instant end = head.manuscript().endsAt();
        if (verb == Verb.SCHEDULE && (start == null || !start.isAfter(now))) {
            return Optional.of(new ContentRefused.NoMoment());
        }
        Instant shown = verb == Verb.SCHEDULE ? start : now;
        if (end == null) {
            return Optional.empty();
        }
        return end.isAfter(shown)
                ? reviews.stays(piece, shown, end)
                : Optional.of(new ContentRefused.EndsTooSoon());
    }

    private Piece go(Piece piece, Revision head, Verb verb, State to, String note) {
        switch (verb) {
            case PUBLISH -> show.now(piece, head);
            case SCHEDULE -> show.later(piece, head);
            case WITHDRAW -> show.noMore(piece, to);
            default -> pieces.stands(piece.id(), to);
        }
        told(piece, verb, to, note);
        return pieces.find(piece.id()).orElseThrow();
    }

    private void told(Piece piece, Verb verb, State to, String note) {
        Actor actor = Actor.current();
        steps.add(
                piece.id(),
                new Step(piece.head(), verb, to, clock.instant(), actor.id(), actor.name(), note));
        show.told(piece, verb);
    }

    /** What the clock does: shows what has come, hides what is over. */
    @Transactional
    public void byTheClock(long id) {
        Instant now = clock.instant();
        pieces.lock(id)
                .filter(it -> it.startsAt() != null && !it.startsAt().isAfter(now))
                .ifPresent(
                        it ->
                                go(
                                        it,
                                        revisions.find(id, it.head()).orElseThrow(),
                                        Verb.PUBLISH,
                                        State.PUBLISHED,
                                        ""));
        pieces.lock(id)
                .filter(it -> it.isShown() && it.endsAt() != null && !it.endsAt().isAfter(now))
                .ifPresent(this::over);
    }

    private void over(Piece piece) {
        State to = Life.after(piece.state(), Verb.EXPIRE).orElse(piece.state());
        show.noMore(piece, to);
        told(piece, Verb.EXPIRE, to, "");
    }
}
