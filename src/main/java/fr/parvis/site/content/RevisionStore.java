package fr.parvis.site.content;

import static fr.parvis.site.content.Rows.at;
import static fr.parvis.site.content.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_revision}. */
@Repository
class RevisionStore {

    private final JdbcClient jdbc;
    private final ManuscriptJson json;

    RevisionStore(JdbcClient jdbc, ManuscriptJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(long content, Revision revision) {
        Manuscript manuscript = revision.manuscript();
        jdbc.sql(
                        """
                        insert into site_revision (content_id, number, slug, texts, easy_read, facts, rubric,
                            lead_image, keywords, starts_at, ends_at, agent_id, agent_name, written_at, restores)
                        values (:content, :number, :slug, :texts::jsonb, :easy, :facts::jsonb, :rubric,
                            :image, :keywords, :start, :end, :agent, :name, :at, nullif(:restores, 0))
                        """)
                .param("content", content)
                .param("number", revision.number())
                .param("slug", manuscript.slug())
                .param("texts", json.texts(manuscript))
                .param("easy", manuscript.easyRead())
                .param("facts", json.facts(manuscript.facts()))
                .param("rubric", manuscript.rubric())
                .param("image", manuscript.leadImage())
                .param("keywords", manuscript.keywords().toArray(String[]::new))
                .param("start", at(manuscript.startsAt()))
                .param("end", at(manuscript.endsAt()))
                .param("agent", revision.agent())
                .param("name", revision.agentName())
                .param("at", at(revision.at()))
                .param("restores", revision.restores())
                .update();
    }

    Optional<Revision> find(long content, int number) {
        return jdbc.sql(
                        """
                        select * from site_revision
                        where commune_id = current_commune() and content_id = ? and number = ?
                        """)
                .params(content, number)
                .query(this::revision)
                .optional();
    }

    /** The newest first, those before a number. */
    List<Revision> before(long content, int number, int limit) {
        return jdbc.sql(
                        """
                        select * from site_revision
                        where commune_id = current_commune() and content_id = ? and number < ?
                        order by number desc limit ?
                        """)
                .params(content, number, limit)
                .query(this::revision)
                .list();
    }

    /** Who wrote something since a revision. */
    Set<Long> authorsSince(long content, int number) {
        return jdbc.sql(
                        """
                        select distinct agent_id from site_revision
                        where commune_id = current_commune() and content_id = ? and number > ?
                        """)
                .params(content, number)
                .query(Long.class)
                .set();
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                manuscript(row),
                row.getLong("agent_id"),
                row.getString("agent_name"),
                instant(row, "written_at"),
                row.getInt("restores"));
    }

    private Manuscript manuscript(ResultSet row) throws SQLException {
        Map<String, Map<String, String>> texts = json.texts(row.getString("texts"));
        return new Manuscript(
                row.getString("slug"),
                ManuscriptJson.french(texts),
                ManuscriptJson.translations(texts),
                row.getBoolean("easy_read"),
                json.facts(row.getString("facts")),
                row.getString("rubric"),
                row.getLong("lead_image"),
                List.of((String[]) row.getArray("keywords").getArray()),
                instant(row, "starts_at"),
                instant(row, "ends_at"));
    }
}
