package fr.parvis.kernel;

import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The commune on whose behalf the current thread works. Bound once, at the edge (the host name of a
 * web request, the row of a job), and read by the data source, which tells it to PostgreSQL: a
 * query outside any commune sees no tenant row at all.
 */
public final class CommuneScope {

    private static final ScopedValue<CommuneId> CURRENT = ScopedValue.newInstance();

    private CommuneScope() {}

    /**
     * @throws NoSuchElementException when no commune is bound, which is a bug of the caller
     */
    public static CommuneId current() {
        return CURRENT.get();
    }

    public static Optional<CommuneId> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static void run(CommuneId commune, Runnable work) {
        ScopedValue.where(CURRENT, commune).run(work);
    }

    public static <T, X extends Throwable> T call(
            CommuneId commune, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, commune).call(work);
    }
}
