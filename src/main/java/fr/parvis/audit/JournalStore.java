package fr.parvis.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal of the current commune and its chain, as rows. */
@Repository
class JournalStore {

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Communes, of all, that have entries without a seal. */
    List<Integer> communesToSeal() {
        return jdbc.sql("select distinct commune_id from journal_unsealed")
                .query(Integer.class)
                .list();
    }

    /** Lets one sealing at a time work on the current commune, until its transaction ends. */
    void lockChain() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(300, current_commune())")
                .query(Integer.class)
                .single();
    }

    Seal lastSeal() {
        return jdbc.sql("select * from journal_seal order by seq desc limit 1")
                .query(JournalStore::seal)
                .optional()
                .orElse(Seal.NONE);
    }

    /** Oldest first. */
    List<Entry> unsealed(int limit) {
        return jdbc.sql(
                        """
                        select j.* from journal_unsealed u
                        join journal j on j.commune_id = u.commune_id and j.id = u.entry
                        where u.commune_id = current_commune()
                        order by u.entry limit ?
                        """)
                .param(limit)
                .query(JournalStore::entry)
                .list();
    }

    void seal(List<Seal> seals) {
        Long[] entries = seals.stream().map(Seal::entry).toArray(Long[]::new);
        jdbc.sql(
                        """
                        insert into journal_seal (seq, entry, previous, hash)
                        select * from unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[])
                        """)
                .params(
                        seals.stream().map(Seal::seq).toArray(Long[]::new),
                        entries,
                        seals.stream().map(Seal::previous).toArray(byte[][]::new),
                        seals.stream().map(Seal::hash).toArray(byte[][]::new))
                .update();
        jdbc.sql(
                        """
                        delete from journal_unsealed
                        where commune_id = current_commune() and entry = any(?)
                        """)
                .param(entries)
                .update();
    }

    /** Seals that come after one, with their entries, in the order of the chain. */
    List<SealedEntry> sealedAfter(long seq, int limit) {
        return jdbc.sql(
                        """
                        select s.*, j.* from journal_seal s
                        left join journal j on j.commune_id = s.commune_id and j.id = s.entry
                        where s.seq > ? order by s.seq limit ?
                        """)
                .params(seq, limit)
                .query(JournalStore::sealedEntry)
                .list();
    }

    /** An entry that has no seal and does not wait for one. */
    Optional<Long> forgottenEntry() {
        return jdbc.sql(
                        """
                        select min(id) from journal j
                        where not exists (select from journal_seal s
                                where s.commune_id = j.commune_id and s.entry = j.id)
                            and not exists (select from journal_unsealed u
                                where u.commune_id = j.commune_id and u.entry = j.id)
                        """)
                .query(Long.class)
                .optional();
    }

    /**
     * @param entry null when it is gone
     */
    record SealedEntry(Seal seal, Entry entry) {}

    private static SealedEntry sealedEntry(ResultSet row, int number) throws SQLException {
        boolean there = row.getObject("id") != null;
        return new SealedEntry(seal(row, number), there ? entry(row, number) : null);
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getLong("entry"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("commune_id"),
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("for_whom"),
                row.getString("why"),
                row.getString("channel"),
                row.getString("device"),
                row.getInt("format"));
    }
}
