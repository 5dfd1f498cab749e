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
                .orElseGet(this::start);
    }

    /** What the first seal left follows: the last that was cut away, or none. */
    Seal start() {
        return jdbc.sql("select seq, hash from journal_cut order by id desc limit 1")
                .query((row, _) -> new Seal(row.getLong(1), 0, new byte[0], row.getBytes(2)))
                .optional()
                .orElse(Seal.NONE);
    }

    Optional<Seal> seal(long seq) {
        return jdbc.sql("select * from journal_seal where seq = ?")
                .param(seq)
                .query(JournalStore::seal)
                .optional();
    }

    /** Whether an entry says that the beginning was cut there. */
    boolean tells(String cut) {
        return jdbc.sql(
                        """
                        select exists (select from journal
                            where subject = 'journal' and action = ? and detail = ?)
                        """)
                .params(CutJournal.CUT, cut)
                .query(Boolean.class)
                .single();
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

    /**
     * Numbers of the first and last seal of entries of some days; what was sealed late lies
     * between.
     *
     * @param from null for all before
     * @param to null for all after
     */
    Range sealedBetween(OffsetDateTime from, OffsetDateTime to) {
        return jdbc.sql(
                        """
                        select coalesce(min(s.seq), 1), coalesce(max(s.seq), 0)
                        from journal_seal s
                        join journal j on j.commune_id = s.commune_id and j.id = s.entry
                        where s.commune_id = current_commune()
                          and (?::timestamptz is null or j.at >= ?)
                          and (?::timestamptz is null or j.at < ?)
                        """)
                .params(from, from, to, to)
                .query((row, _) -> new Range(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Numbers of seals; none when the first comes after the last. */
    record Range(long first, long last) {}

    /** What the seal of this number follows. */
    Seal before(long seq) {
        return seal(seq - 1).orElseGet(this::start);
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
