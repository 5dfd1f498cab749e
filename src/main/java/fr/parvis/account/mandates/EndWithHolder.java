package fr.parvis.account.mandates;

import fr.parvis.account.AgentLeft;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.helpers.AccreditationEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves leaves their mandates: what a person gave them is not handed on. */
@Component
class EndWithHolder {

    private final EndMandate ending;

    EndWithHolder(EndMandate ending) {
        this.ending = ending;
    }

    @EventListener
    void on(AgentLeft left) {
        ending.endAllOf(Holder.Kind.AGENT, left.agent());
    }

    @EventListener
    void on(AccreditationEnded ended) {
        ending.endAllOf(Holder.Kind.HELPER, ended.resident());
    }
}
