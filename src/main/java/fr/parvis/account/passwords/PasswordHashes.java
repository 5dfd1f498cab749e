package fr.parvis.account.passwords;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and one lane, as OWASP recommends, and more passes than its two, so that one
 * computation takes at least a tenth of a second. Each holds its 19 MiB, so only two run at a time:
 * a crowd at the door costs patience, not the memory of the machine.
 */
@Component
public class PasswordHashes {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 10;

    private static final int LEAST_PASSES = 2;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final LongAdder computed = new LongAdder();

    /** The hash of no password: what an unknown address is compared with, to take as long. */
    private final String decoy;

    /**
     * @param passes over the memory; never less than OWASP's two
     */
    PasswordHashes(@Value("${parvis.passwords.passes:8}") int passes) {
        this.argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, Math.max(LEAST_PASSES, passes));
        this.decoy = argon2.encode("the password that nobody has");
    }

    /** How many times a hash was computed: what an answer costs, told without a clock. */
    long computed() {
        return computed.sum();
    }

    public String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    /**
     * @param hash null where there is none; the answer is no, and takes as long
     */
    public boolean matches(String password, String hash) {
        String against = hash == null ? decoy : hash;
        boolean same = inTurn(() -> argon2.matches(password, against));
        return same && hash != null;
    }

    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /**
     * @throws HashingBusy when the queue does not move
     */
    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new HashingBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
        computed.increment();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
