package fr.parvis.account.proof;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the journal that somebody proved who they are, or could not. */
@Component
class ProofJournal {

    private final ApplicationEventPublisher events;

    ProofJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    public void write(String action, Session session) {
        events.publishEvent(AccountFact.of(action, session.kind().name(), session.account()));
    }
}
