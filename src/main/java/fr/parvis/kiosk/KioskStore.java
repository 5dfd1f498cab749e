package fr.parvis.kiosk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kiosks of the current commune. */
@Repository
class KioskStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    KioskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kiosk> all() {
        return jdbc.sql("select * from kiosk where ended_at is null order by id limit ?")
                .param(MOST)
                .query(KioskStore::kiosk)
                .list();
    }

    Optional<Kiosk> find(long id) {
        return jdbc.sql("select * from kiosk where id = ? and ended_at is null")
                .param(id)
                .query(KioskStore::kiosk)
                .optional();
    }

    long add(String name, Collection<Service> services, int idleSeconds) {
        return jdbc.sql(
                        "insert into kiosk (name, services, idle_seconds) values (?, ?, ?) returning id")
                .params(
                        name,
                        services.stream().map(Service::code).toArray(String[]::new),
                        idleSeconds)
                .query(Long.class)
                .single();
    }

    /** Lets another device in: the one before is shut out. */
    void turn(long id) {
        jdbc.sql("update kiosk set turn = turn + 1, opened_at = null where id = ?")
                .param(id)
                .update();
    }

    void opened(long id, Instant at) {
        jdbc.sql("update kiosk set opened_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void end(long id, Instant at) {
        jdbc.sql("update kiosk set ended_at = ? where id = ? and ended_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Kiosk kiosk(ResultSet row, int number) throws SQLException {
        String[] services = (String[]) row.getArray("services").getArray();
        return new Kiosk(
                row.getLong("id"),
                row.getString("name"),
                Stream.of(services).map(Service::of).flatMap(Optional::stream).toList(),
                row.getInt("idle_seconds"),
                row.getInt("turn"),
                instant(row, "opened_at"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
