package fr.parvis.site.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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
        return jdbc.sql(SELECT + "and id = ?").param(id).query(PieceStore::piece).optional();
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Piece> lock(long id) {
        return jdbc.sql(SELECT + "and id = ? for update")
                .param(id)
                .query(PieceStore::piece)
                .optional();
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

    void lookedAt(long id, Instant now) {
        jdbc.sql(
                        """
                        update site_content set looked_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(at(now), id)
                .update();
    }

    /** Those whose moment has come, to be shown or to be over. */
    List<Long> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        (select id from site_content
                         where commune_id = current_commune() and starts_at <= :now limit :limit)
                        union
                        (select id from site_content
                         where commune_id = current_commune() and ends_at <= :now and shown is not null
                         limit :limit)
                        """)
                .param("now", at(now))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void delete(long id) {
        jdbc.sql("delete from site_content where commune_id = current_commune() and id = ?")
                .param(id)
                .update();
    }

    static Object at(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp read = row.getTimestamp(column);
        return read == null ? null : read.toInstant();
    }

    static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("slug"),
                State.ofCode(row.getString("state")),
                row.getInt("head"),
                row.getInt("shown"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                instant(row, "published_at"),
                row.getString("title"),
                row.getString("rubric"),
                row.getBoolean("stale"),
                row.getLong("written_by"),
                row.getString("written_name"),
                instant(row, "written_at"),
                instant(row, "looked_at"));
    }
}
