package fr.parvis.site.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code site_import_item}. */
@Component
public final class Items {

    private static final String COLUMNS =
            """
            select number, kind, title, old_path, slug, summary, %s as body, state, reason, content_id, new_path,
                   missing
            from site_import_item
            """;

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Again after a restart: what was read already stays. */
    void add(long importing, Item item) {
        jdbc.sql(
                        """
                        insert into site_import_item
                            (import_id, number, kind, title, old_path, slug, summary, body, state, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        importing,
                        item.number(),
                        item.kind(),
                        item.title(),
                        item.oldPath(),
                        item.slug(),
                        item.summary(),
                        item.body(),
                        item.state().name(),
                        item.reason())
                .update();
    }

    /** What was listed has been read. */
    void read(long importing, Item item) {
        jdbc.sql(
                        """
                        update site_import_item
                        set title = ?, slug = ?, summary = ?, body = ?, state = ?, reason = ?
                        where import_id = ? and number = ? and state = 'LISTED'
                        """)
                .params(
                        item.title(),
                        item.slug(),
                        item.summary(),
                        item.body(),
                        item.state().name(),
                        item.reason(),
                        importing,
                        item.number())
                .update();
    }

    /** The next one in that state, with its body; nobody else has it in hand. */
    Optional<Item> next(long importing, Item.State state) {
        return jdbc.sql(
                        COLUMNS.formatted("body")
                                + """
                                where import_id = ? and state = ? order by number limit 1
                                for update skip locked
                                """)
                .params(importing, state.name())
                .query(Item.class)
                .optional();
    }

    void taken(long importing, int number, long content, String path, int missing) {
        jdbc.sql(
                        """
                        update site_import_item
                        set state = 'TAKEN', reason = '', content_id = ?, new_path = ?, missing = ?
                        where import_id = ? and number = ?
                        """)
                .params(content, path, missing, importing, number)
                .update();
    }

    void stands(long importing, int number, Item.State state, String reason) {
        jdbc.sql(
                        """
                        update site_import_item set state = ?, reason = ? where import_id = ? and number = ?
                        """)
                .params(state.name(), reason, importing, number)
                .update();
    }

    /** What was undone, or failed, may be tried again. */
    void again(long importing) {
        jdbc.sql(
                        """
                        update site_import_item
                        set state = 'FOUND', reason = '', content_id = null, new_path = '', missing = 0
                        where import_id = ? and state in ('UNDONE', 'FAILED')
                        """)
                .param(importing)
                .update();
    }

    /** The texts of the old site are not kept longer than needed. */
    void forgetBodies(long importing) {
        jdbc.sql(
                        """
                        update site_import_item set body = '' where import_id = ? and state in ('TAKEN', 'SKIPPED')
                        """)
                .param(importing)
                .update();
    }

    /** Without their bodies. */
    List<Item> list(long importing, Item.State state, int after, int limit) {
        return jdbc.sql(
                        COLUMNS.formatted("''")
                                + """
                                where import_id = :importing and number > :after and (:state = '' or state = :state)
                                order by number limit :limit
                                """)
                .param("importing", importing)
                .param("after", after)
                .param("state", state == null ? "" : state.name())
                .param("limit", limit)
                .query(Item.class)
                .list();
    }

    Map<Item.State, Integer> counts(long importing) {
        var counts = new EnumMap<Item.State, Integer>(Item.State.class);
        jdbc.sql(
                        """
                        select state, count(*)::int as many from site_import_item where import_id = ? group by state
                        """)
                .param(importing)
                .query(Count.class)
                .list()
                .forEach(one -> counts.put(one.state(), one.many()));
        return counts;
    }

    private record Count(Item.State state, int many) {}

    List<Reason> reasons(long importing) {
        return jdbc.sql(
                        """
                        select state, reason, count(*)::int as many from site_import_item
                        where import_id = ? and reason <> ''
                        group by state, reason order by many desc
                        """)
                .param(importing)
                .query(Reason.class)
                .list();
    }

    /**
     * Why some are not taken.
     *
     * @param reason end of the key of its words
     */
    public record Reason(Item.State state, String reason, int many) {}
}
