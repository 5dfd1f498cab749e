package fr.parvis.site.arranging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Arrangements of the current commune, and which of them count. */
@Repository
class ArrangementStore {

    /** Steps that can be undone; older ones are forgotten. */
    private static final int KEPT = 50;

    private final JdbcClient jdbc;

    ArrangementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two pointers; null where nothing was arranged. */
    record Now(Long draft, Long live) {
        static final Now NOTHING = new Now(null, null);

        long seen() {
            return draft == null ? 0 : draft;
        }
    }

    /**
     * @param previous 0 for the program's own; null when it is forgotten
     */
    record Row(String content, Long previous) {}

    Optional<String> live(Part part) {
        return jdbc.sql(
                        """
                        select content::text from site_arrangement a
                        join site_arrangement_now n
                            on n.commune_id = a.commune_id and n.live = a.id
                        where n.part = ?
                        """)
                .param(part.code())
                .query(String.class)
                .optional();
    }

    Now now(Part part) {
        return jdbc.sql("select draft, live from site_arrangement_now where part = ?")
                .param(part.code())
                .query(Now.class)
                .optional()
                .orElse(Now.NOTHING);
    }

    /** The same, kept from others until the transaction ends. */
    Now lock(Part part) {
        jdbc.sql("insert into site_arrangement_now (part) values (?) on conflict do nothing")
                .param(part.code())
                .update();
        return jdbc.sql("select draft, live from site_arrangement_now where part = ? for update")
                .param(part.code())
                .query(Now.class)
                .single();
    }

    Row row(long id) {
        return jdbc.sql("select content::text, previous from site_arrangement where id = ?")
                .param(id)
                .query(Row.class)
                .single();
    }

    long add(Part part, String content, long previous, Instant at) {
        return jdbc.sql(
                        """
                        insert into site_arrangement (part, content, previous, made_at)
                        values (?, ?::jsonb, ?, ?) returning id
                        """)
                .params(part.code(), content, previous, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void point(Part part, Long draft, Long live) {
        jdbc.sql("update site_arrangement_now set draft = ?, live = ? where part = ?")
                .params(draft, live, part.code())
                .update();
    }

    void forgetOld(Part part, Now now) {
        jdbc.sql(
                        """
                        delete from site_arrangement where part = :part
                            and id <> coalesce(:draft, 0) and id <> coalesce(:live, 0)
                            and id not in (select id from site_arrangement where part = :part
                                           order by id desc limit :kept)
                        """)
                .param("part", part.code())
                .param("draft", now.draft(), java.sql.Types.BIGINT)
                .param("live", now.live(), java.sql.Types.BIGINT)
                .param("kept", KEPT)
                .update();
        jdbc.sql(
                        """
                        update site_arrangement a set previous = null
                        where part = ? and previous <> 0 and not exists (
                            select from site_arrangement b
                            where b.commune_id = a.commune_id and b.id = a.previous)
                        """)
                .param(part.code())
                .update();
    }
}
