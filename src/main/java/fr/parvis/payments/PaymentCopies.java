package fr.parvis.payments;

import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person owed for their requests, and how it was paid. */
@Component
@Order(3)
class PaymentCopies implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    PaymentCopies(JdbcClient jdbc, java.time.Clock clock) {
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    @Override
    public Set<String> tables() {
        return Set.of("payment_order");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        return List.of(new PersonalData("payments.copy.payments", orders(person, language)));
    }

    private List<Thing> orders(DataSubject person, Locale language) {
        String[] abouts =
                person.requests().keySet().stream()
                        .map(id -> "request:" + id)
                        .toArray(String[]::new);
        return jdbc.sql(
                        """
                        select label, cents, opened_at, settled_at, receipt from payment_order
                        where commune_id = current_commune() and about = any(:abouts) order by id
                        """)
                .param("abouts", abouts)
                .query((row, _) -> order(row, language))
                .list();
    }

    private Thing order(ResultSet row, Locale language) throws SQLException {
        var euros = NumberFormat.getCurrencyInstance(language);
        euros.setCurrency(Currency.getInstance("EUR"));
        return new Thing(
                row.getString("label"),
                List.of(
                        new Fact(
                                "amount",
                                euros.format(BigDecimal.valueOf(row.getLong("cents"), 2))),
                        new Fact("asked", day(row, "opened_at", language)),
                        new Fact("paid", day(row, "settled_at", language)),
                        new Fact("receipt", row.getString("receipt"))));
    }

    private String day(ResultSet row, String column, Locale language) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null
                ? ""
                : LocalDate.ofInstant(at.toInstant(), zone)
                        .format(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(language));
    }
}
