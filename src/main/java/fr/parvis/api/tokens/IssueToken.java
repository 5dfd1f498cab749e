package fr.parvis.api.tokens;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a token, whose text nobody sees a second time. */
@Component
public class IssueToken {

    private static final long UNKNOWN_YET = 0;

    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IssueToken(Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param form without faults
     * @return empty when this very form made one already
     */
    @Transactional
    public Optional<TokenText> issue(TokenForm form, long owner) {
        TokenText text = TokenText.make(random);
        if (!tokens.add(token(form, owner, text), text, form.cle())) {
            return Optional.empty();
        }
        long id = tokens.find(text).orElseThrow().id();
        events.publishEvent(new TokenFact("api.token-issued", id, form.logiciel()));
        return Optional.of(text);
    }

    private Token token(TokenForm form, long owner, TokenText text) {
        return new Token(
                UNKNOWN_YET,
                form.logiciel(),
                owner,
                form.scopes(),
                Set.copyOf(form.services()),
                Set.copyOf(form.demarches()),
                form.networks(),
                text.ending(),
                clock.instant(),
                form.expiresOn(LocalDate.now(clock)),
                null,
                null);
    }
}
