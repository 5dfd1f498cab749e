package fr.parvis.site.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code site_import_image}. */
@Component
public final class OldImages {

    private final JdbcClient jdbc;

    OldImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An image of the old site.
     *
     * @param mediaId in the library; null when it could not be had
     * @param reason end of the key of why not; empty while nobody tried
     */
    public record OldImage(String address, Long mediaId, String reason) {

        boolean tried() {
            return mediaId != null || !reason.isEmpty();
        }
    }

    void found(long importing, String address) {
        jdbc.sql(
                        "insert into site_import_image (import_id, address) values (?, ?) on conflict do nothing")
                .params(importing, address)
                .update();
    }

    Optional<OldImage> find(long importing, String address) {
        return jdbc.sql(
                        """
                        select address, media_id, reason from site_import_image where import_id = ? and address = ?
                        """)
                .params(importing, address)
                .query(OldImage.class)
                .optional();
    }

    void tried(long importing, OldImage image) {
        jdbc.sql(
                        """
                        insert into site_import_image (import_id, address, media_id, reason) values (?, ?, ?, ?)
                        on conflict (commune_id, import_id, address)
                        do update set media_id = excluded.media_id, reason = excluded.reason
                        """)
                .params(importing, image.address(), image.mediaId(), image.reason())
                .update();
    }

    int count(long importing) {
        return jdbc.sql("select count(*)::int from site_import_image where import_id = ?")
                .param(importing)
                .query(Integer.class)
                .single();
    }

    List<Long> taken(long importing) {
        return jdbc.sql(
                        """
                        select media_id from site_import_image where import_id = ? and media_id is not null
                        order by media_id
                        """)
                .param(importing)
                .query(Long.class)
                .list();
    }

    List<OldImage> missing(long importing, int limit) {
        return jdbc.sql(
                        """
                        select address, media_id, reason from site_import_image
                        where import_id = ? and reason <> '' order by address limit ?
                        """)
                .params(importing, limit)
                .query(OldImage.class)
                .list();
    }

    /** They are fetched again when the import is. */
    void untry(long importing) {
        jdbc.sql("update site_import_image set media_id = null, reason = '' where import_id = ?")
                .param(importing)
                .update();
    }
}
