package fr.parvis.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the journal of the current commune, the newest line first; one statement a page. */
@Service
public class ReadJournal {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param limit most lines
     */
    public List<JournalLine> lines(JournalSearch search, int limit) {
        return jdbc.sql(
                        """
                        select id, at, actor_kind, actor_name, address, action, subject, detail
                        from journal
                        where commune_id = current_commune() and id < :before
                          and (:until::timestamptz is null or at < :until)
                          and (:all or unaccent(actor_name) ilike unaccent(:pattern)
                               or subject ilike :pattern or action ilike :pattern
                               or detail ilike :pattern)
                        order by id desc limit :limit
                        """)
                .param("before", search.before())
                .param("until", end(search))
                .param("all", search.words().isEmpty())
                .param("pattern", search.pattern())
                .param("limit", limit)
                .query(ReadJournal::line)
                .list();
    }

    private OffsetDateTime end(JournalSearch search) {
        return search.day() == null
                ? null
                : search.day().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static JournalLine line(ResultSet row, int number) throws SQLException {
        return new JournalLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
