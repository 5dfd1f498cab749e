package fr.parvis.procedures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Procedures of the current commune and their revisions. */
@Repository
class RevisionStore {

    /** What a revision is, without its text. */
    record Row(long id, int number, String sha256, long departmentId, boolean open) {}

    private static final String SELECT =
            """
            select r.id, r.number, r.sha256, p.department_id, p.open
            from procedure p
            join procedure_revision r on r.commune_id = p.commune_id and r.procedure_id = p.id
            """;

    private final JdbcClient jdbc;

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current revision of each procedure. */
    List<Row> current() {
        return jdbc.sql(SELECT + "where r.id = p.current_revision").query(Row.class).list();
    }

    Optional<Row> find(long revision) {
        return jdbc.sql(SELECT + "where r.id = ?").param(revision).query(Row.class).optional();
    }

    String source(long revision) {
        return jdbc.sql("select source from procedure_revision where id = ?")
                .param(revision)
                .query(String.class)
                .single();
    }

    Instant publishedAt(long revision) {
        return jdbc.sql("select published_at from procedure_revision where id = ?")
                .param(revision)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** By the id of the revision. */
    Map<Long, String> sources(Collection<Long> revisions) {
        return jdbc
                .sql("select id, source from procedure_revision where id = any(?)")
                .param(revisions.toArray(Long[]::new))
                .query((row, _) -> Map.entry(row.getLong("id"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> codes() {
        return Set.copyOf(jdbc.sql("select code from procedure").query(String.class).list());
    }

    /** Finds or makes the procedure, and locks it: its revisions are numbered one by one. */
    long lock(String code, long department) {
        return jdbc.sql(
                        """
                        insert into procedure (code, department_id) values (?, ?)
                        on conflict (commune_id, code)
                        do update set department_id = excluded.department_id, open = true, closed_fr = null
                        returning id
                        """)
                .params(code, department)
                .query(Long.class)
                .single();
    }

    Optional<Row> currentOf(long procedure) {
        return jdbc.sql(SELECT + "where p.id = ? and r.id = p.current_revision")
                .param(procedure)
                .query(Row.class)
                .optional();
    }

    /** The next revision, made current. */
    Row add(long procedure, String source, String sha256, Instant at) {
        long id =
                jdbc.sql(
                                """
                                insert into procedure_revision
                                    (procedure_id, number, source, sha256, published_at)
                                select p.id, coalesce(max(r.number), 0) + 1, :source, :sha256, :at
                                from procedure p
                                left join procedure_revision r
                                    on r.commune_id = p.commune_id and r.procedure_id = p.id
                                where p.id = :procedure
                                group by p.id
                                returning id
                                """)
                        .param("procedure", procedure)
                        .param("source", source)
                        .param("sha256", sha256)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        jdbc.sql("update procedure set current_revision = ? where id = ?")
                .params(id, procedure)
                .update();
        return find(id).orElseThrow();
    }
}
