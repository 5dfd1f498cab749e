package fr.parvis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Residents who have not been here for years and were told so. Whoever has something under way is
 * never among them.
 */
@Component
public class InactiveResidents {

    public static final Period NOTICE = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final List<TiedToAccount> modules;
    private final Period kept;
    private final Clock clock;

    InactiveResidents(
            JdbcClient jdbc,
            List<TiedToAccount> modules,
            @Value("${parvis.accounts.inactive-years:3}") int years,
            Clock clock) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.kept = Period.ofYears(years);
        this.clock = clock;
    }

    /**
     * @param lastSeen or when the account was opened
     * @param warnedAt null when they were not told yet
     */
    public record Inactive(
            long id, String name, String email, Instant lastSeen, Instant warnedAt) {}

    /** How long an account nobody uses is kept. */
    public Period kept() {
        return kept;
    }

    /** Told thirty days ago or earlier, and not seen since; by id. */
    public List<Inactive> due(long after, int limit) {
        return idle(
                jdbc.sql(
                                """
                                select id, name, email, coalesce(last_seen_at, created_at) as seen, warned_at
                                from resident
                                where commune_id = current_commune() and id > :after
                                  and coalesce(last_seen_at, created_at) < :seen and warned_at < :warned
                                order by id limit :limit
                                """)
                        .param("after", after)
                        .param("seen", at(now().minus(kept)))
                        .param("warned", at(now().minus(NOTICE)))
                        .param("limit", limit)
                        .query(InactiveResidents::inactive)
                        .list());
    }

    /** The same of one, whose row is locked until the end of the transaction. */
    public Optional<Inactive> due(long resident) {
        jdbc.sql(
                        "select id from resident where commune_id = current_commune() and id = ? for update")
                .param(resident)
                .query(Long.class)
                .optional();
        return due(resident - 1, 1).stream().filter(one -> one.id() == resident).findFirst();
    }

    /** Those to be told now that their account will go. */
    public List<Inactive> toWarn(int limit) {
        return idle(
                jdbc.sql(
                                """
                                select id, name, email, coalesce(last_seen_at, created_at) as seen, warned_at
                                from resident
                                where commune_id = current_commune() and warned_at is null and email is not null
                                  and coalesce(last_seen_at, created_at) < :seen
                                order by id limit :limit
                                """)
                        .param("seen", at(now().minus(kept).plus(NOTICE)))
                        .param("limit", limit)
                        .query(InactiveResidents::inactive)
                        .list());
    }

    public void warned(long resident) {
        jdbc.sql(
                        "update resident set warned_at = ? where commune_id = current_commune() and id = ?")
                .params(at(now()), resident)
                .update();
    }

    private List<Inactive> idle(List<Inactive> found) {
        List<Long> ids = found.stream().map(Inactive::id).toList();
        Set<Long> busy =
                ids.isEmpty()
                        ? Set.of()
                        : modules.stream()
                                .flatMap(module -> module.busy(ids).stream())
                                .collect(Collectors.toSet());
        return found.stream().filter(one -> !busy.contains(one.id())).toList();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static Timestamp at(ZonedDateTime time) {
        return Timestamp.from(time.toInstant());
    }

    private static Inactive inactive(ResultSet row, int index) throws SQLException {
        Timestamp warned = row.getTimestamp("warned_at");
        return new Inactive(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getTimestamp("seen").toInstant(),
                warned == null ? null : warned.toInstant());
    }
}
