package fr.parvis.records;

import fr.parvis.kernel.Auditable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

/** The program dies while one thing is being disposed of, its rows already gone. */
@Component
public class PullThePlug implements ApplicationListener<PayloadApplicationEvent<?>> {

    /** No exception that anybody recovers from. */
    public static final class Dead extends Error {
        private static final long serialVersionUID = 1;
    }

    private volatile String at = "";

    public void at(String reference) {
        at = reference;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
        if (event.getPayload() instanceof Auditable fact
                && fact.action().equals("records.disposed")
                && fact.subject().endsWith(":" + at)) {
            at = "";
            throw new Dead();
        }
    }
}
