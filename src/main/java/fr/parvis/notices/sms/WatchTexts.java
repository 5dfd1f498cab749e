package fr.parvis.notices.sms;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Listens for news of what the provider took, and says at last that there is none: a provider that
 * accepts and loses is not believed.
 */
@Component
class WatchTexts {

    private final TextRows rows;
    private final SmsAccounts accounts;
    private final List<SmsProvider> providers;
    private final Clock clock;

    WatchTexts(TextRows rows, SmsAccounts accounts, List<SmsProvider> providers, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.providers = providers;
        this.clock = clock;
    }

    void here() {
        if (rows.awaitNews()) {
            SmsAccount account = accounts.current();
            providers.stream()
                    .filter(it -> it.code().equals(account.provider()))
                    .forEach(it -> it.listen(account));
            rows.lost(clock.instant().minus(Duration.ofHours(account.silentHours())));
        }
    }
}
