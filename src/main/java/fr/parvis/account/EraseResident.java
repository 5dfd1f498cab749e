package fr.parvis.account;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.notices.Notices;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the account of a resident: name, addresses, password, ways to sign in, household. What was
 * filed under it stays as long as the law says, without account.
 */
@Component
public class EraseResident {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    EraseResident(
            JdbcClient jdbc, Sessions sessions, Notices notices, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.notices = notices;
        this.events = events;
    }

    /**
     * @return false when there is no such account any more
     */
    @Transactional
    public boolean erase(long resident) {
        Optional<String> email =
                jdbc.sql(
                                """
                                select coalesce(email, '') from resident
                                where commune_id = current_commune() and id = ? for update
                                """)
                        .param(resident)
                        .query(String.class)
                        .optional();
        email.ifPresent(address -> erase(resident, address));
        return email.isPresent();
    }

    /** Sessions, ways to sign in and household go with the row. */
    private void erase(long resident, String email) {
        events.publishEvent(new ResidentErased(resident, email));
        events.publishEvent(
                AccountFact.of("account.erased", AccountKind.RESIDENT.name(), resident));
        jdbc.sql("delete from one_time_link where commune_id = current_commune() and email = ?")
                .param(email)
                .update();
        jdbc.sql("delete from resident where commune_id = current_commune() and id = ?")
                .param(resident)
                .update();
        notices.forget("account:" + email);
        sessions.changed();
    }
}
