package fr.parvis.site.content;

import static fr.parvis.site.content.Rows.at;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_content}, as those who write need it. */
@Repository
class PieceStore {

    private static final String SELECT =
            "select * from site_content where commune_id = current_commune() ";

    private final JdbcClient jdbc;

    PieceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Piece> find(long id) {
        return jdbc.sql(SELECT + "and id = ?").param(id).query(Rows::piece).optional();
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Piece> lock(long id) {
        return jdbc.sql(SELECT + "and id = ? for update").param(id).query(Rows::piece).optional();
    }

    long insert(String kind, Revision first) {
        return jdbc.sql(
                        """
                        insert into site_content (kind, slug, state, head, title, rubric, stale,
                            written_by, written_name, written_at, looked_at)
                        values (:kind, :slug, 'draft', 1, :title, :rubric, :stale, :agent, :name, :at, :at)
                        returning id
                        """)
                .param("kind", kind)
                .param("slug", first.manuscript().slug())
                .param("title", first.manuscript().french().title())
                .param("rubric", first.manuscript().rubric())
                .param("stale", first.manuscript().stale())
                .param("agent", first.agent())
                .param("name", first.agentName())
                .param("at", at(first.at()))
                .query(Long.class)
                .single();
    }

    /** A new revision is the newest; it stands in that state. */
    void written(long id, State state, Revision head) {
        jdbc.sql(
                        """
                        update site_content set state = :state, head = :head, title = :title, rubric = :rubric,
                            stale = :stale, written_by = :agent, written_name = :name, written_at = :at,
                            looked_at = :at, starts_at = null,
                            slug = case when shown_at is null then :slug else slug end,
                            published_at = case when shown_at is not null then published_at end
                        where commune_id = current_commune() and id = :id
                        """)
                .param("id", id)
                .param("state", state.code())
                .param("head", head.number())
                .param("slug", head.manuscript().slug())
                .param("title", head.manuscript().french().title())
                .param("rubric", head.manuscript().rubric())
                .param("stale", head.manuscript().stale())
                .param("agent", head.agent())
                .param("name", head.agentName())
                .param("at", at(head.at()))
                .update();
    }

    /** It stands elsewhere; the public sees what it saw. */
    void stands(long id, State state) {
        jdbc.sql(
                        """
                        update site_content set state = ?, starts_at = null,
                            published_at = case when shown_at is not null then published_at end
                        where commune_id = current_commune() and id = ?
                        """)
                .params(state.code(), id)
                .update();
    }

    /** The public sees nothing of it any more. */
    void hidden(long id, State state) {
        jdbc.sql(
                        """
                        update site_content set state = ?, shown = null, starts_at = null, ends_at = null,
                            published_at = case when shown_at is not null then published_at end
                        where commune_id = current_commune() and id = ?
                        """)
                .params(state.code(), id)
                .update();
    }

    /**
     * The newest revision will be shown. What was never shown is listed already by the day it will
     * have.
     */
    void scheduled(long id, Revision head, Days days) {
        jdbc.sql(
                        """
                        update site_content set state = 'scheduled', starts_at = :start,
                            first_day = case when shown is null then :first else first_day end,
                            last_day = case when shown is null then :last else last_day end,
                            shown_title = case when shown is null then :title else shown_title end,
                            slug = case when shown is null then :slug else slug end,
                            published_at = coalesce(published_at, :start)
                        where commune_id = current_commune() and id = :id
                        """)
                .param("id", id)
                .param("start", at(head.manuscript().startsAt()))
                .param("first", days == null ? null : days.first())
                .param("last", days == null ? null : days.last())
                .param("title", head.manuscript().french().title())
                .param("slug", head.manuscript().slug())
                .update();
    }

    /** The public sees the newest revision. */
    void shown(long id, Revision head, Days days, Instant now) {
        jdbc.sql(
                        """
                        update site_content set state = 'published', shown = head, slug = :slug, starts_at = null,
                            ends_at = :end, shown_title = :title, first_day = :first, last_day = :last,
                            published_at = case when published_at <= :now then published_at else :now end,
                            shown_at = :now, looked_at = :now
                        where commune_id = current_commune() and id = :id
                        """)
                .param("id", id)
                .param("slug", head.manuscript().slug())
                .param("end", at(head.manuscript().endsAt()))
                .param("title", head.manuscript().french().title())
                .param("first", days == null ? null : days.first())
                .param("last", days == null ? null : days.last())
                .param("now", at(now))
                .update();
    }
}
