package fr.parvis.site.content;

import fr.parvis.kernel.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may show what to the public. Where the kind or the commune wants a second person, nobody who
 * wrote since the last publication is that person.
 */
@Component
public class ReviewRules {

    private final JdbcClient jdbc;
    private final RevisionStore revisions;
    private final ContentKinds kinds;

    ReviewRules(JdbcClient jdbc, RevisionStore revisions, ContentKinds kinds) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.kinds = kinds;
    }

    /** Codes of the kinds for which this commune asks for it. */
    public Set<String> chosen() {
        return jdbc.sql("select kind from site_review where commune_id = current_commune()")
                .query(String.class)
                .set();
    }

    @Transactional
    public void choose(Set<String> codes) {
        jdbc.sql("delete from site_review where commune_id = current_commune()").update();
        codes.stream()
                .filter(code -> kinds.find(code).isPresent())
                .forEach(
                        code ->
                                jdbc.sql("insert into site_review (kind) values (?)")
                                        .param(code)
                                        .update());
    }

    /** Whether a second person must read what is of this kind. */
    public boolean needed(String kind) {
        return kinds.find(kind).filter(ContentKind::reviewed).isPresent()
                || chosen().contains(kind);
    }

    /** Why this person may not show the newest revision; nothing when they may. */
    Optional<ContentRefused> refusal(Piece piece, Actor actor) {
        if (actor.kind() == Actor.Kind.SYSTEM || !needed(piece.kind())) {
            return Optional.empty();
        }
        if (piece.state() != State.REVIEW) {
            return Optional.of(new ContentRefused.NeedsReview());
        }
        return wrote(piece, actor.id())
                ? Optional.of(new ContentRefused.OwnWork())
                : Optional.empty();
    }

    /** Whether somebody wrote what the public does not see yet. */
    public boolean wrote(Piece piece, long agent) {
        return revisions.authorsSince(piece.id(), piece.shown()).contains(agent);
    }

    /** What was published once of a kind that lasts is not published again, nor anew. */
    Optional<ContentRefused> lasting(Piece piece) {
        boolean lasting =
                piece.wasShown()
                        && kinds.find(piece.kind()).filter(ContentKind::lasting).isPresent();
        return lasting ? Optional.of(new ContentRefused.Lasting()) : Optional.empty();
    }

    /** Why what the public sees since a moment may not be taken away then. */
    Optional<ContentRefused> stays(Piece piece, Instant since, Instant then) {
        return kinds.find(piece.kind())
                .flatMap(kind -> kind.staysUntil(since))
                .filter(then::isBefore)
                .map(ContentRefused.StaysUntil::new);
    }
}
