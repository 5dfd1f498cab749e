package fr.parvis.site.shown;

import fr.parvis.site.media.MediaUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contents that show something of the library: what the public sees of them, and what is being
 * written. One statement for each image or document, asked only on its own page.
 */
@Component
class ContentsShowMedia implements MediaUses {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    ContentsShowMedia(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(Collection<Long> media) {
        var uses = new ArrayList<Use>();
        media.forEach(id -> uses.addAll(of(id)));
        return uses;
    }

    private List<Use> of(long media) {
        return jdbc.sql(
                        """
                        select distinct c.id, c.title
                        from site_content c
                        join site_revision r
                          on r.commune_id = c.commune_id and r.content_id = c.id and r.number in (c.head, c.shown)
                        where c.commune_id = current_commune()
                          and (r.lead_image = :media or r.texts::text ~* :mark or r.facts::text ~* :mark)
                        order by c.id
                        limit :most
                        """)
                .param("media", media)
                .param("mark", mark(media))
                .param("most", MOST)
                .query(
                        (row, _) ->
                                new Use(
                                        media,
                                        row.getString("title"),
                                        "/bureau/site/textes/" + row.getLong("id")))
                .list();
    }

    /** As {@code [image:12]}, {@code ](document:12)} or {@code [galerie:3, 12]} write it. */
    private static String mark(long media) {
        return "(image|document)\\s?:\\s*"
                + media
                + "\\M|galerie\\s?:[\\d,\\s]*\\m"
                + media
                + "\\M";
    }
}
