package fr.parvis.privacy.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies that residents of the current commune asked for. */
@Repository
class CopyStore {

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return its id, or empty when one is being made already
     */
    Optional<Long> order(long resident, String name, Locale language, Instant at) {
        return jdbc.sql(
                        """
                        insert into personal_copy (resident_id, name, language, ordered_at)
                        values (:resident, :name, :language, :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("resident", resident)
                .param("name", name)
                .param("language", language.getLanguage())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    Optional<Order> waiting(long id) {
        return jdbc.sql(
                        """
                        select id, resident_id, name, language from personal_copy
                        where commune_id = current_commune() and id = ?
                          and made_at is null and not failed
                        for update
                        """)
                .param(id)
                .query(
                        (row, _) ->
                                new Order(
                                        row.getLong("id"),
                                        row.getLong("resident_id"),
                                        row.getString("name"),
                                        Locale.of(row.getString("language"))))
                .optional();
    }

    record Order(long id, long resident, String name, Locale language) {}

    void made(long id, long file, Instant at) {
        jdbc.sql(
                        """
                        update personal_copy set file_id = ?, made_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(file, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void failed(long id) {
        jdbc.sql(
                        """
                        update personal_copy set failed = true
                        where commune_id = current_commune() and id = ? and made_at is null
                        """)
                .param(id)
                .update();
    }

    Optional<OrderedCopy> last(long resident) {
        return jdbc.sql(
                        """
                        select * from personal_copy
                        where commune_id = current_commune() and resident_id = ?
                        order by id desc limit 1
                        """)
                .param(resident)
                .query(CopyStore::copy)
                .optional();
    }

    /** Made or begun before that day, whoever asked; and the older ones of those who asked anew. */
    List<OrderedCopy> over(Instant before) {
        return jdbc.sql(
                        """
                        select * from personal_copy
                        where commune_id = current_commune() and coalesce(made_at, ordered_at) < ?
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .query(CopyStore::copy)
                .list();
    }

    void forget(long id) {
        jdbc.sql("delete from personal_copy where commune_id = current_commune() and id = ?")
                .param(id)
                .update();
    }

    private static OrderedCopy copy(ResultSet row, int index) throws SQLException {
        long file = row.getLong("file_id");
        boolean none = row.wasNull();
        return new OrderedCopy(
                row.getLong("id"),
                row.getLong("resident_id"),
                at(row, "ordered_at"),
                none ? null : file,
                at(row, "made_at"),
                row.getBoolean("failed"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
