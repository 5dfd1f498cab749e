package fr.parvis.privacy.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the commune's own activities; none is ever changed. */
@Repository
class EntryStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last version of each that has not ended. */
    List<EntryVersion> current() {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (id) * from register_entry
                            where commune_id = current_commune()
                            order by id, number desc
                        ) latest
                        where not ended order by id
                        """)
                .query(this::version)
                .list();
    }

    Optional<EntryVersion> current(long id) {
        return versions(id).stream().findFirst().filter(version -> !version.ended());
    }

    /** The newest first. */
    List<EntryVersion> versions(long id) {
        return jdbc.sql(
                        """
                        select * from register_entry
                        where commune_id = current_commune() and id = ?
                        order by number desc
                        """)
                .param(id)
                .query(this::version)
                .list();
    }

    /**
     * @return its id
     */
    long begin(EntryVersion first) {
        return jdbc.sql(
                        """
                        insert into register_entry (number, content, agent_id, agent_name, at)
                        values (1, :content, :agent, :name, :at)
                        returning id
                        """)
                .param("content", json.writeValueAsString(first.entry()))
                .param("agent", first.agent())
                .param("name", first.agentName())
                .param("at", first.at().atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /**
     * @return false when there is such a version already
     */
    boolean add(EntryVersion next) {
        return jdbc.sql(
                                """
                                insert into register_entry (id, number, content, ended, agent_id, agent_name, at)
                                values (:id, :number, :content, :ended, :agent, :name, :at)
                                on conflict do nothing
                                """)
                        .param("id", next.id())
                        .param("number", next.number())
                        .param("content", json.writeValueAsString(next.entry()))
                        .param("ended", next.ended())
                        .param("agent", next.agent())
                        .param("name", next.agentName())
                        .param("at", next.at().atOffset(java.time.ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private EntryVersion version(ResultSet row, int index) throws SQLException {
        return new EntryVersion(
                row.getLong("id"),
                row.getInt("number"),
                json.readValue(row.getString("content"), OwnEntry.class),
                row.getBoolean("ended"),
                row.getLong("agent_id"),
                row.getString("agent_name"),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
