package fr.parvis.site.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_act} of the current commune. */
@Repository
class ActStore {

    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Act act) {
        jdbc.sql(
                        """
                        insert into site_act (content_id, number, act_date, author_first, author_last,
                            author_quality, file_id, sha256, bytes, pages, archival, posted_at, posted_by)
                        values (:content, :number, :date, :first, :last,
                            :quality, :file, :sha256, :bytes, :pages, :archival, :at, :by)
                        """)
                .param("content", act.content())
                .param("number", act.number())
                .param("date", act.date())
                .param("first", act.author().first())
                .param("last", act.author().last())
                .param("quality", act.author().quality())
                .param("file", act.file())
                .param("sha256", act.sha256())
                .param("bytes", act.bytes())
                .param("pages", act.pages())
                .param("archival", act.archival().code())
                .param("at", Timestamp.from(act.postedAt()))
                .param("by", act.postedBy())
                .update();
    }

    Optional<Act> find(long content) {
        return jdbc.sql(
                        """
                        select * from site_act
                        where commune_id = current_commune() and content_id = ?
                        """)
                .param(content)
                .query(ActStore::act)
                .optional();
    }

    /** False when its text is gone already. */
    boolean erase(long content, Act.Erased erased) {
        return jdbc.sql(
                                """
                                update site_act
                                set erased_at = :at, erased_by = :by, erased_why = :why
                                where commune_id = current_commune() and content_id = :content
                                    and erased_at is null
                                """)
                        .param("content", content)
                        .param("at", Timestamp.from(erased.at()))
                        .param("by", erased.by())
                        .param("why", erased.why())
                        .update()
                == 1;
    }

    /** Once: what ended stays ended. */
    void withdraw(long content, Act.Withdrawn withdrawn) {
        jdbc.sql(
                        """
                        update site_act set withdrawn_at = :at, withdrawn_by = :by
                        where commune_id = current_commune() and content_id = :content
                            and withdrawn_at is null
                        """)
                .param("content", content)
                .param("at", Timestamp.from(withdrawn.at()))
                .param("by", withdrawn.by())
                .update();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        Instant erasedAt = instant(row, "erased_at");
        Instant withdrawnAt = instant(row, "withdrawn_at");
        return new Act(
                row.getLong("content_id"),
                row.getString("number"),
                row.getObject("act_date", LocalDate.class),
                new Act.Author(
                        row.getString("author_first"),
                        row.getString("author_last"),
                        row.getString("author_quality")),
                row.getLong("file_id"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("pages"),
                Act.Archival.valueOf(row.getString("archival").toUpperCase(Locale.ROOT)),
                instant(row, "posted_at"),
                row.getString("posted_by"),
                erasedAt == null
                        ? null
                        : new Act.Erased(
                                erasedAt, row.getString("erased_by"), row.getString("erased_why")),
                withdrawnAt == null
                        ? null
                        : new Act.Withdrawn(withdrawnAt, row.getString("withdrawn_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
