package fr.parvis.subscribers.choices;

import fr.parvis.subscribers.Unsubscribed;
import fr.parvis.subscribers.links.Leaving;
import fr.parvis.subscribers.store.Departures;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscriptions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a link says; what has ended already stays so. */
@Component
class LeaveByLink {

    private final Subscriptions subscriptions;
    private final Departures departures;
    private final ApplicationEventPublisher events;

    LeaveByLink(
            Subscriptions subscriptions, Departures departures, ApplicationEventPublisher events) {
        this.subscriptions = subscriptions;
        this.departures = departures;
        this.events = events;
    }

    @Transactional
    public void leave(Leaving leaving) {
        subscriptions
                .find(leaving.subscriber())
                .filter(who -> who.line(leaving.channel()).isPresent())
                .ifPresent(who -> end(who, leaving));
    }

    private void end(Subscription who, Leaving leaving) {
        if (leaving.topics().everybody()) {
            departures.leave(who, leaving.channel());
        } else {
            departures.leave(who, leaving.channel(), leaving.topics().codes());
        }
        events.publishEvent(new Unsubscribed(leaving.about(), who.id(), leaving.channel()));
    }
}
