package fr.parvis.api.tokens;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to who answers for a token, two weeks before it ends: a connection must not just stop. */
@Component
class WarnOfEnd {

    static final int DAYS_BEFORE = 14;

    private final Tokens tokens;
    private final Accounts accounts;
    private final Letter letter;
    private final Communes communes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WarnOfEnd(
            Tokens tokens,
            Accounts accounts,
            Letter letter,
            Communes communes,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.letter = letter;
        this.communes = communes;
        this.transaction = transaction;
        this.clock = clock;
    }

    void everywhere() {
        for (Commune commune : communes.all()) {
            CommuneScope.run(commune.id(), () -> here(commune));
        }
    }

    void here(Commune commune) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(
                _ -> {
                    List<Token> ending = tokens.endingBy(today.plusDays(DAYS_BEFORE), today);
                    Map<Long, AgentName> owners =
                            accounts.agents(ending.stream().map(Token::ownerId).toList());
                    ending.stream()
                            .filter(token -> owners.containsKey(token.ownerId()))
                            .forEach(
                                    token ->
                                            letter.send(
                                                    commune, token, owners.get(token.ownerId())));
                });
    }

    /** The message. */
    @Component
    record Letter(Notices notices, Languages languages, Addresses addresses) {

        void send(Commune commune, Token token, AgentName owner) {
            var words = languages.words(Locale.FRENCH);
            String day = languages.format(Locale.FRENCH).date(token.expiresOn());
            notices.send(
                    new Notice(
                            owner.name(),
                            owner.email(),
                            Locale.FRENCH,
                            "token:" + token.id(),
                            words.get("api.tokens.warning.subject", token.software()),
                            List.of(words.get("api.tokens.warning.words", token.software(), day)),
                            new Notice.Link(
                                    words.get("api.tokens.warning.link"),
                                    addresses.of(commune, TokensController.ROOT)),
                            List.of()));
        }
    }
}
