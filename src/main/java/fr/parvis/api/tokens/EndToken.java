package fr.parvis.api.tokens;

import fr.parvis.account.AgentLeft;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A token ends at once: by hand, or because nobody answers for it any more. */
@Component
public class EndToken {

    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndToken(Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void end(Token token) {
        if (tokens.end(token.id(), clock.instant())) {
            events.publishEvent(new TokenFact("api.token-ended", token.id(), token.software()));
        }
    }

    /** Another administrator answers for it from now on. */
    @Transactional
    public void takeOver(Token token, long owner) {
        tokens.give(token.id(), owner);
        events.publishEvent(new TokenFact("api.token-taken-over", token.id(), token.software()));
    }

    /** Whoever leaves takes along what they answered for; a colleague may take it over before. */
    @EventListener
    void ownerLeft(AgentLeft left) {
        tokens.endAllOf(left.agent(), clock.instant())
                .forEach(
                        token ->
                                events.publishEvent(
                                        new TokenFact(
                                                "api.token-ended", token.id(), token.software())));
    }
}
