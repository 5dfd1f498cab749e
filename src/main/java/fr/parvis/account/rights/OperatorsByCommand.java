package fr.parvis.account.rights;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Operators;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flag of the table {@code agent} that no page changes. */
@Service
class OperatorsByCommand implements Operators {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    OperatorsByCommand(JdbcClient jdbc, Sessions sessions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.events = events;
    }

    @Override
    @Transactional
    public boolean set(String email, boolean operator) {
        Optional<Long> agent =
                jdbc.sql(
                                """
                                update agent set operator = ?
                                 where commune_id = current_commune() and email = ? and active
                                returning id
                                """)
                        .params(operator, EmailAddress.normalised(email))
                        .query(Long.class)
                        .optional();
        agent.ifPresent(
                id -> {
                    sessions.changed();
                    events.publishEvent(
                            AccountFact.of(
                                    operator ? "agent.operator-made" : "agent.operator-ended",
                                    AccountKind.AGENT.name(),
                                    id));
                });
        return agent.isPresent();
    }
}
