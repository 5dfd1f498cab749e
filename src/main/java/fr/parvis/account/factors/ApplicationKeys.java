package fr.parvis.account.factors;

import fr.parvis.account.factors.FactorStore.KeptKey;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys that agents' applications share with us, sealed. */
@Component
class ApplicationKeys {

    private static final String PURPOSE = "totp";

    private final FactorStore store;
    private final Secrets secrets;
    private final Clock clock;

    ApplicationKeys(FactorStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Bean
    static SealedColumn applicationKeysColumn() {
        return new SealedColumn("agent_totp", "secret", PURPOSE);
    }

    boolean has(long agent) {
        return store.key(agent).isPresent();
    }

    void keep(long agent, String key, long step) {
        store.keep(agent, new KeptKey(secrets.seal(PURPOSE, key), step), clock.instant());
    }

    /** Uses a code up; false when it is wrong, or was used before. */
    @Transactional
    public boolean use(long agent, String code) {
        return store.key(agent)
                .map(kept -> Totp.step(key(kept), code, clock.instant(), kept.lastStep()))
                .filter(step -> step.isPresent() && store.advance(agent, step.getAsLong()))
                .isPresent();
    }

    private String key(KeptKey kept) {
        return secrets.open(PURPOSE, kept.secret());
    }
}
