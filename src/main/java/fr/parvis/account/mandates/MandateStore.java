package fr.parvis.account.mandates;

import fr.parvis.account.Mandate.Holder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mandate}. */
@Repository
class MandateStore {

    private static final String SELECT =
            """
            select m.*, r.email as account_email, r.phone as account_phone
            from mandate m
            left join resident r on r.commune_id = m.commune_id and r.id = m.principal_id
            where m.commune_id = current_commune() and\s""";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    MandateStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(NewMandate made, Proof proof, String by) {
        return jdbc.sql(
                        """
                        insert into mandate (principal_id, first_names, last_name, birth_date, principal_key,
                            email, holder_kind, holder_id, holder_name, organisation, verbs, procedures,
                            procedure_titles, days, first_day, last_day, text_version, words, sha256, seal,
                            made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(
                        made.account(),
                        made.firstNames(),
                        made.lastName(),
                        made.birthDate(),
                        Facts.person(made.firstNames(), made.lastName(), made.birthDate()),
                        made.email(),
                        made.holder().kind().name(),
                        made.holder().id(),
                        made.holder().name(),
                        made.holder().organisation(),
                        made.verbNames().toArray(String[]::new),
                        made.codes().toArray(String[]::new),
                        made.titles().toArray(String[]::new),
                        made.days(),
                        made.firstDay(),
                        made.lastDay(),
                        proof.version(),
                        proof.words(),
                        proof.sha256(),
                        proof.seal(),
                        now(),
                        by)
                .query(Long.class)
                .single();
    }

    Optional<Made> find(long id) {
        return jdbc.sql(SELECT + "m.id = ?").param(id).query(MandateRows::made).optional();
    }

    /** Locks the row until the end of the transaction: it is signed, or ended, once. */
    Optional<Made> lock(long id) {
        return jdbc.sql(SELECT + "m.id = ? for update of m")
                .param(id)
                .query(MandateRows::made)
                .optional();
    }

    /** Held by an account, the newest first. */
    List<Made> heldBy(Holder holder) {
        return jdbc.sql(
                        SELECT
                                + "(m.holder_kind = 'AGENT') = ? and m.holder_id = ? order by m.id desc limit ?")
                .params(holder.kind() == Holder.Kind.AGENT, holder.id(), MOST)
                .query(MandateRows::made)
                .list();
    }

    /** Of the whole town hall, for who answers for it. */
    List<Made> all() {
        return jdbc.sql(SELECT + "true order by m.id desc limit ?")
                .param(MOST)
                .query(MandateRows::made)
                .list();
    }

    /** Given by a resident, or waiting for their signature at this address. */
    List<Made> givenBy(long resident, String email) {
        return jdbc.sql(
                        SELECT
                                + """
                                (m.principal_id = ? or m.principal_id is null and m.signed_at is null
                                    and m.email <> '' and m.email = ?)
                                order by m.id desc limit ?
                                """)
                .params(resident, email, MOST)
                .query(MandateRows::made)
                .list();
    }

    void sign(long id, Long account, Made.Signed signed) {
        jdbc.sql(
                        """
                        update mandate set signed_at = ?, signature = ?, folder = ?, scan_file_id = ?,
                            principal_id = coalesce(?, principal_id)
                        where commune_id = current_commune() and id = ?
                        """)
                .params(now(), signed.how().name(), signed.folder(), signed.scan(), account, id)
                .update();
    }

    void end(long id, Made.Ended ended) {
        jdbc.sql(
                        """
                        update mandate set ended_at = ?, ended_by = ?, ended_how = ?
                        where commune_id = current_commune() and id = ? and ended_at is null
                        """)
                .params(now(), ended.by(), ended.how(), id)
                .update();
    }

    /** Not ended yet, of one holder, to be ended with them. */
    List<Long> openOf(Holder.Kind kind, long holder) {
        return jdbc.sql(
                        """
                        select id from mandate
                        where commune_id = current_commune() and holder_kind = ? and holder_id = ?
                          and ended_at is null and last_day >= ?
                        """)
                .params(kind.name(), holder, LocalDate.now(clock))
                .query(Long.class)
                .list();
    }

    /** The account behind an address, or null. */
    Long accountAt(String email) {
        return jdbc.sql(
                        "select id from resident where commune_id = current_commune() and email = ?")
                .param(email)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
