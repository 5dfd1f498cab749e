package fr.parvis.requests.chain;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Files a request on behalf of the resident of another, with the answers that both ask for. */
@Component
class FileChild {

    private final RequestStore store;
    private final ReceiveRequest receive;
    private final Forms forms;
    private final Clock clock;
    private final TransactionTemplate apart;

    FileChild(
            RequestStore store,
            ReceiveRequest receive,
            Forms forms,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.receive = receive;
        this.forms = forms;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The number is taken in a transaction of its own, as for requests that residents send. */
    Request file(Request parent, Revision revision, Map<String, String> fill) {
        String number = apart.execute(_ -> store.nextNumber(LocalDate.now(clock).getYear()));
        return receive.receive(
                new NewRequest(
                        number,
                        revision,
                        parent.residentId(),
                        parent.locale(),
                        parent.channel(),
                        forms.settle(revision.definition().form(), answers(parent, fill))));
    }

    /**
     * @param fill from ids there to ids here
     */
    private static Answers answers(Request parent, Map<String, String> fill) {
        Map<String, Object> values = new HashMap<>();
        fill.forEach(
                (there, here) -> {
                    Object value = parent.answers().values().get(here);
                    if (value != null) {
                        values.put(there, value);
                    }
                });
        return new Answers(values);
    }
}
