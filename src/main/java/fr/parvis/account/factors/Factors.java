package fr.parvis.account.factors;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factors of agents that are typed: codes of an application and recovery codes. */
@Service
public class Factors {

    private static final Pattern OF_AN_APPLICATION = Pattern.compile("[0-9]{6}");

    private final ApplicationKeys keys;
    private final FactorStore store;
    private final RecoveryCodes recovery;
    private final FactorChanged changed;
    private final TransactionTemplate transaction;

    Factors(
            ApplicationKeys keys,
            FactorStore store,
            RecoveryCodes recovery,
            FactorChanged changed,
            TransactionTemplate transaction) {
        this.keys = keys;
        this.store = store;
        this.recovery = recovery;
        this.changed = changed;
        this.transaction = transaction;
    }

    /** Any: an application or a passkey. */
    public boolean hasAny(long agent) {
        return store.hasAny(agent);
    }

    public boolean hasApplication(long agent) {
        return keys.has(agent);
    }

    /** Whether something typed can prove who the agent is. */
    public boolean takesCodes(long agent) {
        return keys.has(agent) || recovery.left(agent) > 0;
    }

    /**
     * Uses a code up, of the application or of the paper.
     *
     * @param typed by the agent
     */
    public boolean use(long agent, String typed) {
        if (OF_AN_APPLICATION.matcher(typed.replaceAll("\\s", "")).matches()) {
            return keys.use(agent, typed);
        }
        boolean used = recovery.use(agent, typed);
        if (used) {
            transaction.executeWithoutResult(_ -> changed.tell(agent, "recovery-code-used"));
        }
        return used;
    }

    /** Recovery codes that still open. */
    public int codesLeft(long agent) {
        return recovery.left(agent);
    }

    /** The first recovery codes, with the first factor; none when there are some. */
    public List<String> firstCodes(long agent) {
        return recovery.left(agent) > 0 ? List.of() : recovery.renew(agent);
    }

    /** New recovery codes, told to the agent by e-mail that they changed. */
    public List<String> renewCodes(long agent) {
        List<String> codes = recovery.renew(agent);
        transaction.executeWithoutResult(_ -> changed.tell(agent, "recovery-codes-renewed"));
        return codes;
    }
}
