package fr.parvis.account.passwords;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a resident the address whose link they opened, unless another account got it meanwhile. */
@Service
public class ConfirmAddress {

    private final OneTimeLinks links;
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmAddress(
            OneTimeLinks links,
            JdbcClient jdbc,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** False when the link was used meanwhile, or the address is another account's. */
    @Transactional
    public boolean by(OneTimeLink link) {
        if (!links.use(link) || !give(link)) {
            return false;
        }
        sessions.changed();
        events.publishEvent(
                AccountFact.of(
                        "account.address-confirmed", AccountKind.RESIDENT.name(), link.account()));
        return true;
    }

    private boolean give(OneTimeLink link) {
        return jdbc.sql(
                                """
                                update resident set email = :email, email_confirmed_at = :now
                                 where id = :resident
                                   and not exists (select 1 from resident
                                                    where email = :email and id <> :resident)
                                """)
                        .param("email", link.email())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("resident", link.account())
                        .update()
                == 1;
    }
}
