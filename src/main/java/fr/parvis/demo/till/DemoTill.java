package fr.parvis.demo.till;

import fr.parvis.payments.PaymentOrder;
import fr.parvis.payments.PaymentProvider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Behaves as a real provider does: its own page, its own memory, asked for its verdict. */
@Component
@Profile("demo")
class DemoTill implements PaymentProvider {

    private static final int TOKEN_BYTES = 12;

    /** What the page shows. */
    record Bill(String token, String label, long cents, String back, String verdict) {}

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    DemoTill(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "Paiement de démonstration";
    }

    @Override
    public Begun begin(PaymentOrder order, String back) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        jdbc.sql("insert into demo_payment (token, label, cents, back) values (?, ?, ?, ?)")
                .params(token, order.label(), order.amount().cents(), back)
                .update();
        return new Begun(token, "/demo/paiement/" + token);
    }

    @Override
    public Verdict verdict(String attempt) {
        return find(attempt).map(bill -> Verdict.valueOf(bill.verdict())).orElse(Verdict.FAILED);
    }

    Optional<Bill> find(String token) {
        return jdbc.sql(
                        """
                        select token, label, cents, back, verdict from demo_payment
                        where commune_id = current_commune() and token = ?
                        """)
                .param(token)
                .query(Bill.class)
                .optional();
    }

    void decide(String token, boolean paid) {
        jdbc.sql(
                        """
                        update demo_payment set verdict = ?
                        where commune_id = current_commune() and token = ? and verdict = 'PENDING'
                        """)
                .params(paid ? "PAID" : "FAILED", token)
                .update();
    }
}
