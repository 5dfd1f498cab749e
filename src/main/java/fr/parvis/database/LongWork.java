package fr.parvis.database;

import java.time.Duration;

/**
 * Work at which nobody waits for a page, such as a nightly job: it may wait longer for PostgreSQL.
 * Everything else gives up after {@link DatabaseSettings#patience}, so that a database that stopped
 * answering gives a plain page, not one that hangs.
 */
final class LongWork {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final ScopedValue<Boolean> HERE = ScopedValue.newInstance();

    private LongWork() {}

    static <T> T call(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(HERE, true).call(work);
    }

    static boolean isHere() {
        return HERE.isBound();
    }
}
