package fr.parvis.payments;

import fr.parvis.kernel.Money;
import fr.parvis.payments.PaymentOrder.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code payment_order} and {@code payment_attempt}. */
@Component
class Ledger {

    /** After that, a provider has long forgotten an attempt nobody finished. */
    private static final Duration ATTEMPTS_LIVE = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PaymentOrder open(String about, String label, Money amount) {
        jdbc.sql(
                        """
                        insert into payment_order (about, label, cents, opened_at) values (?, ?, ?, ?)
                        on conflict (commune_id, about) where state = 'OPEN' do nothing
                        """)
                .params(about, label, amount.cents(), now())
                .update();
        return about(about).orElseThrow();
    }

    Optional<PaymentOrder> about(String about) {
        return jdbc.sql(
                        """
                        select * from payment_order
                        where commune_id = current_commune() and about = ? order by id desc limit 1
                        """)
                .param(about)
                .query(Ledger::row)
                .optional();
    }

    Set<String> owed(Collection<String> abouts) {
        return jdbc.sql(
                        """
                        select about from payment_order
                        where commune_id = current_commune() and about = any(?) and state = 'OPEN'
                        """)
                .param(abouts.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    PaymentOrder get(long order) {
        return jdbc.sql(
                        "select * from payment_order where commune_id = current_commune() and id = ?")
                .param(order)
                .query(Ledger::row)
                .single();
    }

    void attempt(long order, String attempt) {
        jdbc.sql("insert into payment_attempt (order_id, attempt, begun_at) values (?, ?, ?)")
                .params(order, attempt, now())
                .update();
    }

    /** The order of an attempt that has no end yet. */
    Optional<Long> underWay(String attempt) {
        return jdbc.sql(
                        """
                        select order_id from payment_attempt
                        where commune_id = current_commune() and attempt = ? and outcome is null
                        """)
                .param(attempt)
                .query(Long.class)
                .optional();
    }

    /**
     * @param order or null for all
     */
    List<String> underWay(Long order) {
        return jdbc.sql(
                        """
                        select attempt from payment_attempt
                        where commune_id = current_commune() and outcome is null and begun_at > :since
                          and (:order::bigint is null or order_id = :order)
                        order by id limit 500
                        """)
                .param("since", Timestamp.from(clock.instant().minus(ATTEMPTS_LIVE)))
                .param("order", order)
                .query(String.class)
                .list();
    }

    void end(String attempt, PaymentProvider.Verdict verdict) {
        jdbc.sql(
                        """
                        update payment_attempt set outcome = ?, ended_at = ?
                        where commune_id = current_commune() and attempt = ? and outcome is null
                        """)
                .params(verdict.name(), now(), attempt)
                .update();
    }

    /**
     * @param late also when it was cancelled meanwhile: the money has come
     * @return false when it was not owed, so that a payment told twice counts once
     */
    boolean settle(long order, String receipt, String by, boolean late) {
        return jdbc.sql(
                                """
                                update payment_order
                                set state = 'PAID', receipt = :receipt, settled_by = :by, settled_at = :now
                                where commune_id = current_commune() and id = :id
                                  and (state = 'OPEN' or :late and state = 'CANCELLED')
                                """)
                        .param("receipt", receipt)
                        .param("by", by)
                        .param("now", now())
                        .param("id", order)
                        .param("late", late)
                        .update()
                == 1;
    }

    void cancel(long order) {
        jdbc.sql(
                        """
                        update payment_order set state = 'CANCELLED'
                        where commune_id = current_commune() and id = ? and state = 'OPEN'
                        """)
                .param(order)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static PaymentOrder row(ResultSet row, int index) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new PaymentOrder(
                row.getLong("id"),
                row.getString("about"),
                row.getString("label"),
                new Money(row.getLong("cents")),
                State.valueOf(row.getString("state")),
                row.getString("receipt"),
                row.getString("settled_by"),
                settled == null ? null : settled.toInstant());
    }
}
