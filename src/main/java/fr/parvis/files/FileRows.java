package fr.parvis.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code stored_file}. */
@Component
final class FileRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    FileRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    StoredFile add(
            String name,
            String mediaType,
            long size,
            String sha256,
            StoredFile.Scan scan,
            UUID place,
            String owner) {
        return jdbc.sql(
                        """
                        insert into stored_file
                            (name, media_type, size, sha256, scan, place, owner, stored_at)
                        values (:name, :mediaType, :size, :sha256, :scan, :place, :owner, :now)
                        returning id, name, media_type, size, sha256, scan, stored_at
                        """)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("size", size)
                .param("sha256", sha256)
                .param("scan", scan.name())
                .param("place", place)
                .param("owner", owner)
                .param("now", at(clock.instant()))
                .query(FileRows::file)
                .single();
    }

    List<StoredFile> get(Collection<Long> ids) {
        return jdbc.sql(
                        """
                        select id, name, media_type, size, sha256, scan, stored_at
                        from stored_file
                        where id = any(:ids)
                        order by array_position(:ids, id)
                        """)
                .param("ids", array(ids))
                .query(FileRows::file)
                .list();
    }

    List<StoredFile> of(String owner) {
        return jdbc.sql(
                        """
                        select id, name, media_type, size, sha256, scan, stored_at
                        from stored_file
                        where commune_id = current_commune() and owner = ?
                        order by id
                        """)
                .param(owner)
                .query(FileRows::file)
                .list();
    }

    List<UUID> places(Collection<Long> ids) {
        return jdbc.sql("select place from stored_file where id = any(:ids)")
                .param("ids", array(ids))
                .query(UUID.class)
                .list();
    }

    int claim(Collection<Long> ids, String owner) {
        return jdbc.sql(
                        """
                        update stored_file set owner = :owner
                        where id = any(:ids) and (owner is null or owner = :owner)
                        """)
                .param("ids", array(ids))
                .param("owner", owner)
                .update();
    }

    void release(String owner) {
        jdbc.sql(
                        """
                        update stored_file set owner = null
                        where commune_id = current_commune() and owner = :owner
                        """)
                .param("owner", owner)
                .update();
    }

    List<UUID> remove(Collection<Long> ids) {
        return jdbc.sql("delete from stored_file where id = any(:ids) returning place")
                .param("ids", array(ids))
                .query(UUID.class)
                .list();
    }

    List<UUID> removeUnclaimedSince(Instant limit) {
        return jdbc.sql(
                        """
                        delete from stored_file
                        where owner is null and stored_at < :limit
                        returning place
                        """)
                .param("limit", at(limit))
                .query(UUID.class)
                .list();
    }

    List<UUID> known(Collection<UUID> places) {
        return jdbc.sql("select place from stored_file where place = any(:places)")
                .param("places", places.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                StoredFile.Scan.valueOf(row.getString("scan")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
