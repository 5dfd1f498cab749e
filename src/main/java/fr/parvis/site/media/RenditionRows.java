package fr.parvis.site.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code media_rendition}. */
@Component
final class RenditionRows {

    private final JdbcClient jdbc;

    RenditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file behind an address. */
    record Served(long file, String format, long size) {}

    private record OfMedia(long media, Rendition rendition) {}

    void add(long media, RenditionFile made) {
        jdbc.sql(
                        """
                        insert into media_rendition (media_id, format, width, height, original, file_id, hash, size)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        media,
                        made.format(),
                        made.width(),
                        made.height(),
                        made.original(),
                        made.file(),
                        made.hash(),
                        made.size())
                .update();
    }

    /** The files that no address leads to any more. */
    List<Long> forget(long media) {
        return jdbc.sql("delete from media_rendition where media_id = ? returning file_id")
                .param(media)
                .query(Long.class)
                .list();
    }

    Map<Long, List<Rendition>> of(Collection<Long> media) {
        return jdbc
                .sql(
                        """
                        select media_id, format, width, height, original, hash, size
                        from media_rendition
                        where media_id = any(?)
                        order by media_id, original, format, width
                        """)
                .param(media.toArray(Long[]::new))
                .query(RenditionRows::rendition)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfMedia::media,
                                Collectors.mapping(OfMedia::rendition, Collectors.toList())));
    }

    Optional<Served> served(String hash, String format) {
        return jdbc.sql(
                        """
                        select file_id as file, format, size from media_rendition
                        where commune_id = current_commune() and hash = ? and format = ?
                        limit 1
                        """)
                .params(hash, format)
                .query(Served.class)
                .optional();
    }

    private static OfMedia rendition(ResultSet row, int index) throws SQLException {
        String format = row.getString("format");
        int width = row.getInt("width");
        return new OfMedia(
                row.getLong("media_id"),
                new Rendition(
                        format,
                        width,
                        row.getInt("height"),
                        row.getBoolean("original"),
                        RenditionFile.path(row.getString("hash"), width, format),
                        row.getLong("size")));
    }
}
