package fr.parvis.account.helpers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code helper}. */
@Repository
public class Accreditations {

    private static final String SELECT =
            """
            select h.*, r.name, r.email from helper h
            join resident r on r.commune_id = h.commune_id and r.id = h.resident_id
            where h.commune_id = current_commune() and\s""";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accreditations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What lets a resident act for others today. */
    public Optional<Accreditation> accreditation(long resident) {
        return jdbc
                .sql(SELECT + "h.resident_id = ? and h.ended_at is null order by h.id desc")
                .param(resident)
                .query(Accreditations::helper)
                .list()
                .stream()
                .filter(one -> one.livesOn(today()))
                .findFirst();
    }

    /** The latest first. */
    List<Accreditation> all() {
        return jdbc.sql(SELECT + "true order by h.id desc limit ?")
                .param(MOST)
                .query(Accreditations::helper)
                .list();
    }

    Optional<Accreditation> find(long id) {
        return jdbc.sql(SELECT + "h.id = ?").param(id).query(Accreditations::helper).optional();
    }

    /** The account behind an address, or empty. */
    Optional<Long> residentAt(String email) {
        return jdbc.sql(
                        "select id from resident where commune_id = current_commune() and email = ?")
                .param(email)
                .query(Long.class)
                .optional();
    }

    void add(long resident, String organisation, LocalDate lastDay, String by) {
        jdbc.sql(
                        """
                        insert into helper (resident_id, organisation, first_day, last_day, accredited_by)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(resident, organisation, today(), lastDay, by)
                .update();
    }

    /** False when it ended already. */
    boolean end(long id, String by) {
        return jdbc.sql(
                                """
                                update helper set ended_at = ?, ended_by = ?
                                where commune_id = current_commune() and id = ? and ended_at is null
                                """)
                        .params(Timestamp.from(clock.instant()), by, id)
                        .update()
                == 1;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Accreditation helper(ResultSet row, int index) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Accreditation(
                row.getLong("id"),
                row.getLong("resident_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("organisation"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("accredited_by"),
                ended == null ? null : ended.toInstant());
    }
}
