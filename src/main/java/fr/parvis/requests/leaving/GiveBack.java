package fr.parvis.requests.leaving;

import fr.parvis.account.AgentLeft;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TakeRequest;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody who leaves had in hand goes back to the list of the department, in the transaction
 * that closes their account: nothing waits for a person who does not come back.
 */
@Component
class GiveBack {

    private final JdbcClient jdbc;
    private final RequestStore store;
    private final TakeRequest taking;

    GiveBack(JdbcClient jdbc, RequestStore store, TakeRequest taking) {
        this.jdbc = jdbc;
        this.store = store;
        this.taking = taking;
    }

    @EventListener
    void of(AgentLeft left) {
        jdbc.sql(
                        """
                        select id from request
                         where commune_id = current_commune() and owner_id = ? and closed_at is null
                         order by id
                        """)
                .param(left.agent())
                .query(Long.class)
                .list()
                .forEach(this::release);
    }

    private void release(long id) {
        Request request = store.lock(id);
        taking.release(id, request.version());
    }
}
