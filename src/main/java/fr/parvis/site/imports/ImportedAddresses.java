package fr.parvis.site.imports;

import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.MovedPages;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Old addresses of what was imported lead to where it is now, as soon as the public sees it. */
@Component
class ImportedAddresses implements MovedPages {

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;

    ImportedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * With or without the slash at its end; a query that the old site did not need is forgotten.
     */
    @Override
    public Optional<String> newAddress(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        String path = address.replaceFirst("\\?.*$", "");
        String bare = path.replaceFirst("/+$", "");
        return jdbc.sql(
                        """
                        select new_path from site_import_item i
                        where commune_id = current_commune() and old_path = any(?) and state = 'TAKEN'
                          and exists (select from site_content c
                                      where c.commune_id = i.commune_id and c.id = i.content_id and c.shown is not null)
                        order by old_path = ? desc, import_id desc
                        limit 1
                        """)
                .params(new String[] {address, path, bare, bare + "/"}, address)
                .query(String.class)
                .optional();
    }

    @Override
    public List<LinkItem> like(String address, Frame frame) {
        return List.of();
    }
}
