package fr.parvis.account.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code family_tie} and {@code shared_member}. */
@Repository
class FamilyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    FamilyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param members those that are not of the giver's own household are left out
     */
    long offer(long giver, String email, boolean sees, List<Long> members) {
        long tie =
                jdbc.sql(
                                """
                                insert into family_tie (giver_id, email, sees, invited_at)
                                values (?, ?, ?, ?) returning id
                                """)
                        .params(giver, email, sees, now())
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into shared_member (tie_id, member_id)
                        select ?, id from household_member
                        where commune_id = current_commune() and resident_id = ? and id = any(?)
                        """)
                .params(tie, giver, members.toArray(Long[]::new))
                .update();
        return tie;
    }

    /** Given, agreed to, or offered at this address; what ended is left out. */
    List<FamilyTie> of(long resident, String email) {
        return jdbc.sql(
                        """
                        select t.*, g.name as giver_name, p.name as partner_name,
                            array(select m.first_names || ' ' || m.birth_name from shared_member s
                                join household_member m on m.commune_id = s.commune_id and m.id = s.member_id
                                where s.commune_id = t.commune_id and s.tie_id = t.id
                                order by m.birth_date desc) as children
                        from family_tie t
                        join resident g on g.commune_id = t.commune_id and g.id = t.giver_id
                        left join resident p on p.commune_id = t.commune_id and p.id = t.partner_id
                        where t.commune_id = current_commune() and t.ended_at is null
                          and (t.giver_id = ? or t.partner_id = ? or t.partner_id is null and t.email = ?)
                        order by t.id desc
                        """)
                .params(resident, resident, email)
                .query(FamilyStore::tie)
                .list();
    }

    void agree(long tie, long partner) {
        jdbc.sql(
                        """
                        update family_tie set partner_id = ?, agreed_at = ?
                        where commune_id = current_commune() and id = ? and agreed_at is null and ended_at is null
                        """)
                .params(partner, now(), tie)
                .update();
    }

    void end(long tie) {
        jdbc.sql(
                        """
                        update family_tie set ended_at = ?
                        where commune_id = current_commune() and id = ? and ended_at is null
                        """)
                .params(now(), tie)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static FamilyTie tie(ResultSet row, int index) throws SQLException {
        return new FamilyTie(
                row.getLong("id"),
                row.getLong("giver_id"),
                row.getString("giver_name"),
                row.getString("email"),
                row.getObject("partner_id", Long.class),
                row.getString("partner_name"),
                List.of((String[]) row.getArray("children").getArray()),
                row.getBoolean("sees"),
                instant(row, "agreed_at"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
