package fr.parvis.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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
                        select * from journal
                        where commune_id = current_commune() and id < :before
                          and (:from::timestamptz is null or at >= :from)
                          and (:until::timestamptz is null or at < :until)
                          and (:person = '' or unaccent(actor_name) ilike unaccent(:person)
                               or unaccent(for_whom) ilike unaccent(:person))
                          and (:number = '' or subject ilike :number)
                          and (:address = '' or address like :address)
                          and (:every or :others <> (split_part(action, '.', 1) = any(:prefixes)
                               or action = any(:codes)))
                        order by id desc limit :limit
                        """)
                .param("before", search.before())
                .param("from", start(search.from()))
                .param("until", start(search.until() == null ? null : search.until().plusDays(1)))
                .param("person", pattern("%", search.person()))
                .param("number", pattern("%", search.number()))
                .param("address", pattern("", search.address()))
                .param("every", search.kinds().all())
                .param("others", search.kinds().others())
                .param("prefixes", search.kinds().prefixes().toArray(String[]::new))
                .param("codes", search.kinds().codes().toArray(String[]::new))
                .param("limit", limit)
                .query(ReadJournal::line)
                .list();
    }

    private static String pattern(String first, String typed) {
        return typed.isEmpty() ? "" : first + JournalSearch.escaped(typed) + "%";
    }

    private OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
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
                row.getString("detail"),
                row.getString("for_whom"),
                row.getString("why"),
                row.getString("channel"),
                row.getString("device"));
    }
}
