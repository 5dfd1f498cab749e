package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.SaveContent;
import fr.parvis.site.content.Verb;
import fr.parvis.site.editing.EditPage.Conflict;
import fr.parvis.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * Keeps what was posted as a draft before anything else, then does what the button says. A text
 * that cannot be published is a draft all the same.
 */
@Component
class WriteText {

    private final SaveContent save;
    private final MoveContent move;
    private final History history;
    private final CheckTyped check;
    private final Compare compare;

    WriteText(
            SaveContent save,
            MoveContent move,
            History history,
            CheckTyped check,
            Compare compare) {
        this.save = save;
        this.move = move;
        this.history = history;
        this.check = check;
        this.compare = compare;
    }

    /** What became of it. */
    sealed interface Written {

        /**
         * @param did only {@link Verb#SAVE} when the public sees this very text already
         */
        record Kept(Piece piece, Verb did) implements Written {}

        /**
         * To be looked at again.
         *
         * @param piece as it is kept; null when nothing is
         */
        record Again(Piece piece, int seen, Typed typed, Wrong wrong) implements Written {}

        record Crossed(Piece piece, Typed typed, Conflict conflict) implements Written {}
    }

    /**
     * @param piece null for a new one
     * @param seen the revision that was read before writing
     * @param verb what the button says; {@link Verb#SAVE} only keeps
     */
    Written write(
            ContentKind kind,
            Piece piece,
            int seen,
            Typed typed,
            Verb verb,
            SignedInAgent agent,
            Frame frame) {
        Wrong wrong = check.draft(typed, agent, frame);
        if (!wrong.nothing()) {
            return new Written.Again(piece, seen, typed, wrong);
        }
        Manuscript before =
                piece == null ? Manuscript.BLANK : history.revision(piece.id(), seen).manuscript();
        Manuscript manuscript = typed.manuscript(before);
        Outcome<Piece, ContentRefused> saved =
                piece == null
                        ? save.begin(kind.code(), manuscript)
                        : save.save(piece.id(), seen, manuscript);
        return switch (saved) {
            case Done(Piece kept) -> next(kind, kept, typed, verb, agent, frame);
            case Refused(ContentRefused.Moved _) -> crossed(kind, piece, before, manuscript, frame);
            case Refused(ContentRefused no) ->
                    new Written.Again(piece, seen, typed, refused(no, frame));
        };
    }

    private Written next(
            ContentKind kind,
            Piece kept,
            Typed typed,
            Verb verb,
            SignedInAgent agent,
            Frame frame) {
        if (verb == Verb.SAVE || kept.asShown()) {
            return new Written.Kept(kept, Verb.SAVE);
        }
        Wrong wrong = check.whole(typed, kind, agent, frame);
        if (!wrong.nothing()) {
            return new Written.Again(kept, kept.head(), typed, wrong);
        }
        return switch (move.move(kept.id(), kept.head(), verb, "")) {
            case Done(Piece moved) -> new Written.Kept(moved, verb);
            case Refused(ContentRefused no) ->
                    new Written.Again(kept, kept.head(), typed, refused(no, frame));
        };
    }

    private Written crossed(
            ContentKind kind, Piece piece, Manuscript before, Manuscript mine, Frame frame) {
        Piece now = history.piece(piece.id());
        Manuscript theirs = history.revision(piece.id(), now.head()).manuscript();
        Manuscript merged = Merge.of(before, theirs, mine);
        return new Written.Crossed(
                now,
                Typed.of(merged),
                new Conflict(now.writtenName(), compare.of(kind.form(), theirs, merged, frame)));
    }

    private static Wrong refused(ContentRefused no, Frame frame) {
        Field at =
                switch (no) {
                    case ContentRefused.AddressTaken _ -> Field.SLUG;
                    case ContentRefused.EndsTooSoon _, ContentRefused.StaysUntil _ -> Field.END;
                    case ContentRefused.NoMoment _ -> Field.START;
                    default -> Field.TITLE;
                };
        return Wrong.NOTHING.and(at, frame.t(no));
    }
}
