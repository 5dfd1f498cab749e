package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code procedure_adoption} of the current commune. */
@Repository
class AdoptionStore {

    private static final String MINE = "where commune_id = current_commune() and code = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Adoption> find(String code) {
        return jdbc.sql("select * from procedure_adoption " + MINE)
                .param(code)
                .query(AdoptionStore::adoption)
                .optional();
    }

    List<Adoption> all() {
        return jdbc.sql("select * from procedure_adoption where commune_id = current_commune()")
                .query(AdoptionStore::adoption)
                .list();
    }

    /** Codes of our procedures whose template has a newer edition than we have seen. */
    Set<String> awaited() {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select a.code from procedure_adoption a
                                join procedure_template t
                                    on t.commune_id = a.publisher and t.code = a.template
                                where a.commune_id = current_commune() and t.offered
                                    and t.edition > greatest(coalesce(a.pending, a.edition), a.declined)
                                """)
                        .query(String.class)
                        .list());
    }

    void add(Adoption adoption) {
        jdbc.sql(
                        """
                        insert into procedure_adoption
                            (code, publisher, template, edition, pending, adopted_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, code) do update set
                            publisher = excluded.publisher, template = excluded.template,
                            edition = excluded.edition, pending = excluded.pending, declined = 0,
                            adopted_at = excluded.adopted_at
                        """)
                .params(
                        adoption.code(),
                        adoption.publisher().value(),
                        adoption.template(),
                        adoption.edition(),
                        adoption.pending(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The draft holds this edition. */
    void hold(String code, int edition) {
        jdbc.sql("update procedure_adoption set pending = ? " + MINE)
                .params(edition, code)
                .update();
    }

    /** There is no draft any more, or it began anew. */
    void letGo(String code) {
        jdbc.sql(
                        "update procedure_adoption set pending = null "
                                + MINE
                                + " and pending is not null")
                .param(code)
                .update();
    }

    /** What the draft held is published. */
    void settle(String code) {
        jdbc.sql(
                        "update procedure_adoption set edition = pending, pending = null "
                                + MINE
                                + " and pending is not null")
                .param(code)
                .update();
    }

    void decline(String code, int edition) {
        jdbc.sql("update procedure_adoption set declined = ? " + MINE)
                .params(edition, code)
                .update();
    }

    boolean remove(String code) {
        return jdbc.sql("delete from procedure_adoption " + MINE).param(code).update() > 0;
    }

    private static Adoption adoption(ResultSet row, int number) throws SQLException {
        return new Adoption(
                row.getString("code"),
                new CommuneId(row.getInt("publisher")),
                row.getString("template"),
                row.getInt("edition"),
                row.getObject("pending", Integer.class),
                row.getInt("declined"));
    }
}
