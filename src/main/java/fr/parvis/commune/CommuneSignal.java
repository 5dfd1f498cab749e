package fr.parvis.commune;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other nodes that a commune opened or changed; they hear it when it is committed. */
@Component
class CommuneSignal {

    private final Signals signals;

    CommuneSignal(Signals signals) {
        this.signals = signals;
    }

    @EventListener
    void opened(CommuneOpened event) {
        publish(event.commune());
    }

    @EventListener
    void changed(IdentityChanged event) {
        publish(event.commune());
    }

    private void publish(CommuneId commune) {
        signals.publish(Registry.TOPIC, commune.toString());
    }
}
