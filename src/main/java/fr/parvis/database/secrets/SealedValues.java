package fr.parvis.database.secrets;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed values of the current commune, as rows: the table and column come from the shelf. */
@Component
class SealedValues {

    private final JdbcClient jdbc;

    SealedValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that another key seals. */
    List<byte[]> notUnder(RingKey key, SealedColumn column) {
        return jdbc.sql(
                        """
                        select %2$s from %1$s
                        where commune_id = current_commune() and %2$s is not null
                          and substring(%2$s from 1 for 5) <> ?
                        """
                                .formatted(column.table(), column.column()))
                .param(key.prefix())
                .query(byte[].class)
                .list();
    }

    /** Unless somebody gave it another value meanwhile. */
    void replace(SealedColumn column, byte[] before, byte[] after) {
        jdbc.sql(
                        """
                        update %1$s set %2$s = ?
                        where commune_id = current_commune() and %2$s = ?
                        """
                                .formatted(column.table(), column.column()))
                .params(after, before)
                .update();
    }

    /** Under which key each is, by number. */
    List<Integer> keysOf(SealedColumn column) {
        return keys(
                """
                select substring(%2$s from 1 for 5) from %1$s
                where commune_id = current_commune() and %2$s is not null
                """
                        .formatted(column.table(), column.column()));
    }

    /** Under which key the secret of the installation and the canary are. */
    List<Integer> keysOfInstallation() {
        return keys(
                """
                select sealed from installation_secret where sealed is not null
                union all select sealed from secret_canary
                """);
    }

    private List<Integer> keys(String select) {
        return jdbc.sql(select).query((row, _) -> RingKey.idOf(row.getBytes(1))).list();
    }
}
