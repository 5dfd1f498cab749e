package fr.parvis.site.content;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_address}: an address belongs to the first content that wanted it. */
@Repository
class AddressStore {

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it belongs to another content. */
    boolean take(String kind, String slug, long content) {
        return jdbc.sql(
                                """
                                insert into site_address as a (kind, slug, content_id) values (?, ?, ?)
                                on conflict (commune_id, kind, slug) do update
                                set content_id = excluded.content_id where a.content_id = excluded.content_id
                                """)
                        .params(kind, slug, content)
                        .update()
                == 1;
    }

    boolean free(String kind, String slug) {
        return jdbc.sql(
                        """
                        select not exists (select from site_address
                            where commune_id = current_commune() and kind = ? and slug = ?)
                        """)
                .params(kind, slug)
                .query(Boolean.class)
                .single();
    }

    /** The public knows it from now on. */
    void known(String kind, String slug) {
        jdbc.sql(
                        """
                        update site_address set known = true
                        where commune_id = current_commune() and kind = ? and slug = ?
                        """)
                .params(kind, slug)
                .update();
    }

    /** The present slug of the content that the public knew under another. */
    Optional<String> present(String kind, String slug) {
        return jdbc.sql(
                        """
                        select c.slug from site_address a
                        join site_content c on c.commune_id = a.commune_id and c.id = a.content_id
                        where a.commune_id = current_commune() and a.kind = ? and a.slug = ? and a.known
                            and c.shown is not null and c.slug <> a.slug
                        """)
                .params(kind, slug)
                .query(String.class)
                .optional();
    }
}
