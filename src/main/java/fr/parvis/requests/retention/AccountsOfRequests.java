package fr.parvis.requests.retention;

import fr.parvis.account.ResidentErased;
import fr.parvis.account.TiedToAccount;
import fr.parvis.files.Files;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Format;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests outlive the account they were filed under: they are followed by number and code. What
 * was begun and never sent goes with it.
 */
@Component
class AccountsOfRequests implements TiedToAccount {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final TrackingCodes codes;
    private final Files files;

    AccountsOfRequests(JdbcClient jdbc, Procedures procedures, TrackingCodes codes, Files files) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.codes = codes;
        this.files = files;
    }

    @Override
    public Set<Long> busy(Collection<Long> residents) {
        return jdbc.sql(
                        """
                        select distinct resident_id from request
                        where commune_id = current_commune() and resident_id = any(?) and closed_at is null
                        """)
                .param(residents.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    @Override
    public List<Stay> staysOf(long resident, Locale language) {
        return jdbc.sql(
                        """
                        select number, revision_id, closed_at from request
                        where commune_id = current_commune() and resident_id = ?
                        order by id desc limit ?
                        """)
                .params(resident, MOST)
                .query(
                        (row, _) -> {
                            var definition =
                                    procedures.revision(row.getLong("revision_id")).definition();
                            String number = row.getString("number");
                            return new Stay(
                                    definition.title().in(language),
                                    number,
                                    codes.of(number),
                                    until(definition, row.getTimestamp("closed_at")));
                        })
                .list();
    }

    private static LocalDate until(ProcedureDefinition definition, Timestamp closed) {
        return closed == null || definition.retention() == null
                ? null
                : definition
                        .retention()
                        .until(closed.toInstant().atZone(Format.ZONE).toLocalDate());
    }

    @EventListener
    void erased(ResidentErased account) {
        forgetDrafts(account.resident());
        untie("request", account.resident());
        untie("draft", account.resident());
        jdbc.sql("delete from request_person where commune_id = current_commune() and key = ?")
                .param("account:" + account.resident())
                .update();
    }

    private void untie(String table, long resident) {
        jdbc.sql(
                        "update "
                                + table
                                + " set resident_id = null where commune_id = current_commune() and resident_id = ?")
                .param(resident)
                .update();
    }

    private void forgetDrafts(long resident) {
        jdbc.sql(
                        """
                        delete from draft
                        where commune_id = current_commune() and resident_id = ? and request_id is null
                        returning id
                        """)
                .param(resident)
                .query(Long.class)
                .list()
                .forEach(draft -> files.release("draft:" + draft));
    }
}
