package fr.parvis.site.media;

import fr.parvis.files.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code media_item}. */
@Component
final class MediaRows {

    private static final String COLUMNS =
            """
            select id, kind, key, file_id, name, media_type, size, width, height, pages, title, alt_fr,
                   alt_en, decorative, credit, focus_x, focus_y, described, copies, added_at
            from media_item
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String key, StoredFile file, Measures measures, MediaWords words) {
        return jdbc.sql(
                        """
                        insert into media_item
                            (kind, key, file_id, name, media_type, size, width, height, pages, title, alt_fr,
                             alt_en, decorative, credit, focus_x, focus_y, copies, wanted, added_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(
                        MediaKind.of(file.mediaType()).name(),
                        key,
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        measures.width(),
                        measures.height(),
                        measures.pages(),
                        words.title(),
                        words.altFr(),
                        words.altEn(),
                        words.decorative(),
                        words.credit(),
                        words.focusX(),
                        words.focusY(),
                        copies(file).name(),
                        Wanted.of(file.name(), words),
                        now(),
                        now())
                .query(Long.class)
                .single();
    }

    private static Media.Copies copies(StoredFile file) {
        return file.image() ? Media.Copies.WAITING : Media.Copies.DONE;
    }

    void replace(long id, StoredFile file, Measures measures, MediaWords words) {
        jdbc.sql(
                        """
                        update media_item
                        set file_id = ?, name = ?, media_type = ?, size = ?, width = ?, height = ?, pages = ?,
                            copies = ?, wanted = ?, changed_at = ?
                        where id = ?
                        """)
                .params(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        measures.width(),
                        measures.height(),
                        measures.pages(),
                        copies(file).name(),
                        Wanted.of(file.name(), words),
                        now(),
                        id)
                .update();
    }

    void describe(long id, String name, MediaWords words) {
        jdbc.sql(
                        """
                        update media_item
                        set title = ?, alt_fr = ?, alt_en = ?, decorative = ?, credit = ?, focus_x = ?, focus_y = ?,
                            wanted = ?, changed_at = ?
                        where id = ?
                        """)
                .params(
                        words.title(),
                        words.altFr(),
                        words.altEn(),
                        words.decorative(),
                        words.credit(),
                        words.focusX(),
                        words.focusY(),
                        Wanted.of(name, words),
                        now(),
                        id)
                .update();
    }

    void copies(long id, Media.Copies state) {
        jdbc.sql("update media_item set copies = ? where id = ?").params(state.name(), id).update();
    }

    void remove(long id) {
        jdbc.sql("delete from media_item where id = ?").param(id).update();
    }

    Optional<Media> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(MediaRows::media).optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Media> lock(long id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(MediaRows::media)
                .optional();
    }

    Optional<Media> byKey(String key) {
        return jdbc.sql(COLUMNS + "where commune_id = current_commune() and key = ?")
                .param(key)
                .query(MediaRows::media)
                .optional();
    }

    List<Media> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where id = any(:ids) order by array_position(:ids, id)")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(MediaRows::media)
                        .list();
    }

    /** The newest first. */
    List<Media> list(MediaQuery query, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where commune_id = current_commune() and id < :before
                                  and (:kind = '' or kind = :kind)
                                  and (:wanted = '' or wanted like :pattern)
                                  and (not :undescribed or not described)
                                  and (not :described or described)
                                order by id desc
                                limit :limit
                                """)
                .param("before", query.before())
                .param("kind", query.kind())
                .param("wanted", query.wanted())
                .param("pattern", "%" + Wanted.escape(query.wanted()) + "%")
                .param("undescribed", query.undescribed())
                .param("described", query.described())
                .param("limit", limit)
                .query(MediaRows::media)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Media media(ResultSet row, int index) throws SQLException {
        return new Media(
                row.getLong("id"),
                MediaKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getLong("file_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("pages"),
                words(row),
                row.getBoolean("described"),
                Media.Copies.valueOf(row.getString("copies")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static MediaWords words(ResultSet row) throws SQLException {
        return new MediaWords(
                row.getString("title"),
                row.getString("alt_fr"),
                row.getString("alt_en"),
                row.getBoolean("decorative"),
                row.getString("credit"),
                row.getDouble("focus_x"),
                row.getDouble("focus_y"));
    }
}
