package fr.parvis.site.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code site_import}. */
@Component
final class Imports {

    private static final String COLUMNS =
            """
            select id, source, label, file_id, state, publish, images, trouble, agent_id, agent_name, begun_at,
                   ended_at
            from site_import
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Imports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long begin(SiteImport.Source source, String label, Long file, long agent, String agentName) {
        return jdbc.sql(
                        """
                        insert into site_import (source, label, file_id, state, agent_id, agent_name, begun_at)
                        values (?, ?, ?, 'READING', ?, ?, ?)
                        returning id
                        """)
                .params(source.name(), label, file, agent, agentName, now())
                .query(Long.class)
                .single();
    }

    Optional<SiteImport> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Imports::read).optional();
    }

    /** Nobody else takes it further until the transaction ends. */
    Optional<SiteImport> lock(long id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(Imports::read)
                .optional();
    }

    /** The newest first. */
    List<SiteImport> list(long before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "where commune_id = current_commune() and id < ? order by id desc limit ?")
                .params(before, limit)
                .query(Imports::read)
                .list();
    }

    void choose(long id, boolean publish, boolean images) {
        jdbc.sql("update site_import set publish = ?, images = ? where id = ?")
                .params(publish, images, id)
                .update();
    }

    void move(long id, SiteImport.State state, String trouble) {
        boolean over = state == SiteImport.State.DONE || state == SiteImport.State.UNDONE;
        jdbc.sql("update site_import set state = ?, trouble = ?, ended_at = ? where id = ?")
                .params(state.name(), trouble, over ? now() : null, id)
                .update();
    }

    void forget(long id) {
        jdbc.sql("delete from site_import where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SiteImport read(ResultSet row, int index) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new SiteImport(
                row.getLong("id"),
                SiteImport.Source.valueOf(row.getString("source")),
                row.getString("label"),
                row.getObject("file_id", Long.class),
                SiteImport.State.valueOf(row.getString("state")),
                row.getBoolean("publish"),
                row.getBoolean("images"),
                row.getString("trouble"),
                row.getLong("agent_id"),
                row.getString("agent_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
