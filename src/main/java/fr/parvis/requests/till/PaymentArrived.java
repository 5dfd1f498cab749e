package fr.parvis.requests.till;

import fr.parvis.payments.PaymentSettled;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.GoOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request whose payment came goes on, in the transaction of the payment. */
@Component
class PaymentArrived {

    private static final String PREFIX = "request:";

    private final GoOn goOn;
    private final RequestStore store;
    private final Recorder recorder;

    PaymentArrived(GoOn goOn, RequestStore store, Recorder recorder) {
        this.goOn = goOn;
        this.store = store;
        this.recorder = recorder;
    }

    @EventListener
    void on(PaymentSettled settled) {
        if (settled.about().startsWith(PREFIX)) {
            long request = Long.parseLong(settled.about().substring(PREFIX.length()));
            recorder.tell(store.lock(request), "paid");
            goOn.look(request);
        }
    }
}
