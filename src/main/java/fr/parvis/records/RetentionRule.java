package fr.parvis.records;

import fr.parvis.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * A shelf: how long one kind of thing is kept and what becomes of it then. Contributed by the
 * module that keeps it, and that erases it itself. What is not finished is never due: neither in
 * the list nor when it is checked again.
 */
public interface RetentionRule {

    /** Stable; slips keep it. */
    String code();

    /**
     * Key of what is kept, in the plural; under {@code KEY.does} a sentence of what disposal does.
     */
    String key();

    /**
     * Things whose time has come, by id; one statement. Holds are looked at by the caller.
     *
     * @param after id of the last one seen, or {@link Long#MIN_VALUE}
     */
    List<Due> due(LocalDate today, long after, int limit);

    /** Locks a thing until the end of the transaction and looks again, at all that it touches. */
    Outcome<Due, StillNeeded> check(long thing, LocalDate today);

    /** Disposes of a thing that was just checked, in the caller's transaction. */
    Disposed dispose(Due due);
}
