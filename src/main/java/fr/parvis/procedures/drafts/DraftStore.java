package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Change.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** The tables {@code procedure_draft} and {@code procedure_change}. */
@Repository
class DraftStore {

    private static final String SELECT =
            "select * from procedure_draft where commune_id = current_commune() ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> find(String code) {
        return query(code, "");
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Draft> lock(String code) {
        return query(code, " for update");
    }

    private Optional<Draft> query(String code, String lock) {
        return jdbc.sql(SELECT + "and code = ?" + lock)
                .param(code)
                .query(DraftStore::draft)
                .optional();
    }

    /** All drafts, without their trees. */
    List<Heading> headings() {
        return jdbc.sql(
                        """
                        select code, coalesce(tree -> 'title' ->> 'fr', tree ->> 'title') as title, saved_at
                        from procedure_draft where commune_id = current_commune()
                        """)
                .query(
                        (row, _) ->
                                new Heading(
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** Nothing when there is one already. */
    boolean begin(String code, JsonNode tree, Long revision, long agent) {
        return jdbc.sql(
                                """
                                insert into procedure_draft (code, tree, base_revision, begun_by, begun_at, saved_at)
                                values (:code, :tree::json, :revision, :agent, :now, :now)
                                on conflict (commune_id, code) do nothing
                                """)
                        .param("code", code)
                        .param("tree", EditText.text(tree))
                        .param("revision", revision)
                        .param("agent", agent)
                        .param("now", now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the tree as the edits leave it, and the edits. */
    Draft add(Draft draft, Kind kind, long agent, List<Edit> edits) {
        JsonNode tree = draft.tree().deepCopy();
        edits.forEach(edit -> edit.apply(tree));
        Instant now = now();
        var next =
                new Draft(
                        draft.id(),
                        draft.code(),
                        draft.version() + 1,
                        tree,
                        draft.baseRevision(),
                        draft.begunBy(),
                        now);
        jdbc.sql(
                        """
                        update procedure_draft set tree = ?::json, version = ?, saved_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(
                        EditText.text(tree),
                        next.version(),
                        now.atOffset(ZoneOffset.UTC),
                        next.id())
                .update();
        jdbc.sql(
                        """
                        insert into procedure_change (draft_id, version, kind, agent_id, made_at, edits)
                        values (?, ?, ?, ?, ?, ?::json)
                        """)
                .params(
                        next.id(),
                        next.version(),
                        kind.code(),
                        agent,
                        now.atOffset(ZoneOffset.UTC),
                        EditText.write(edits))
                .update();
        return next;
    }

    List<Change> since(Draft draft, long version) {
        return jdbc.sql(
                        """
                        select * from procedure_change
                        where commune_id = current_commune() and draft_id = ? and version > ?
                        order by version
                        """)
                .params(draft.id(), version)
                .query(DraftStore::change)
                .list();
    }

    void remove(Draft draft) {
        jdbc.sql("delete from procedure_draft where commune_id = current_commune() and id = ?")
                .param(draft.id())
                .update();
    }

    private Instant now() {
        return clock.instant();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("version"),
                EditText.tree(row.getString("tree")),
                row.getObject("base_revision", Long.class),
                row.getLong("begun_by"),
                row.getTimestamp("saved_at").toInstant());
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("version"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getLong("agent_id"),
                row.getTimestamp("made_at").toInstant(),
                EditText.read(row.getString("edits")));
    }
}
