package fr.parvis.site.content;

import static fr.parvis.site.content.Rows.at;
import static fr.parvis.site.content.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_step}. */
@Repository
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long content, Step step) {
        jdbc.sql(
                        """
                        insert into site_step (content_id, revision, verb, state, at, actor_id, actor_name, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        content,
                        step.revision(),
                        step.verb().code(),
                        step.state().code(),
                        at(step.at()),
                        step.actor(),
                        step.actorName(),
                        step.note())
                .update();
    }

    /** The newest first. */
    List<Step> of(long content, int limit) {
        return jdbc.sql(
                        """
                        select * from site_step where commune_id = current_commune() and content_id = ?
                        order by id desc limit ?
                        """)
                .params(content, limit)
                .query(StepStore::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("revision"),
                Verb.ofCode(row.getString("verb")).orElseThrow(),
                State.ofCode(row.getString("state")),
                instant(row, "at"),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("note"));
    }
}
