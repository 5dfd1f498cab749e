package fr.parvis.requests.life;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * When silence decides (CRPA L231-1 and following). Two mechanics: an accepting silence starts anew
 * when the missing pieces arrive, a rejecting one is only suspended while they are awaited (CRPA
 * L114-5).
 *
 * @param due the day silence decides, or by which an answer is owed; null when there is none
 * @param suspendedSince the day the resident was asked to complete, null while the clock runs
 * @param delay of the procedure, what it was extended by left out
 * @param daysAwaited how long the resident was awaited so far, what is going on left out
 * @param extendedMonths 0 until it was extended
 */
public record LegalClock(
        Silence silence,
        Period delay,
        LocalDate due,
        LocalDate suspendedSince,
        int daysAwaited,
        int extendedMonths) {

    /** Starts at receipt; "provided the request is complete". */
    public static LegalClock start(Legal legal, LocalDate received) {
        return new LegalClock(
                legal.silence(),
                legal.delay(),
                end(legal.silence(), legal.delay(), received),
                null,
                0,
                0);
    }

    /** An answer may be due by a day whose silence decides nothing (GDPR, article 12). */
    private static LocalDate end(Silence silence, Period delay, LocalDate from) {
        return silence == Silence.NONE && delay.isZero() ? null : from.plus(delay);
    }

    public boolean suspended() {
        return suspendedSince != null;
    }

    public boolean extended() {
        return extendedMonths > 0;
    }

    /** The same delay from another day: that of a first receipt elsewhere (CRPA L114-3). */
    public LegalClock countedFrom(LocalDate day) {
        return due == null
                ? this
                : new LegalClock(
                        silence,
                        delay,
                        day.plus(delay),
                        suspendedSince,
                        daysAwaited,
                        extendedMonths);
    }

    /** Silence has decided: the last day has passed. */
    public boolean decidedBySilence(LocalDate today) {
        return silence != Silence.NONE && overdue(today);
    }

    /** The last day to answer has passed. */
    public boolean overdue(LocalDate today) {
        return due != null && !suspended() && due.isBefore(today);
    }

    /** Asking twice does not suspend twice. */
    public LegalClock suspend(LocalDate day) {
        return suspended()
                ? this
                : new LegalClock(silence, delay, due, day, daysAwaited, extendedMonths);
    }

    public LegalClock resume(LocalDate day) {
        if (!suspended()) {
            return this;
        }
        int awaited = (int) ChronoUnit.DAYS.between(suspendedSince, day);
        LocalDate resumed =
                switch (silence) {
                    case NONE -> due == null ? null : due.plusDays(awaited);
                    case ACCEPTS -> day.plus(delay).plusMonths(extendedMonths);
                    case REJECTS -> due.plusDays(awaited);
                };
        return new LegalClock(silence, delay, resumed, null, daysAwaited + awaited, extendedMonths);
    }

    /** The whole delay runs once more, as for what is to be decided anew. */
    public LegalClock startAgain(LocalDate day) {
        return new LegalClock(silence, delay, end(silence, delay, day), null, daysAwaited, 0);
    }

    /** Ends with another clock that ends sooner; one that stands still goes on standing. */
    public LegalClock noLaterThan(LegalClock other) {
        boolean sooner =
                due != null && other.due != null && !suspended() && other.due.isBefore(due);
        return sooner
                ? new LegalClock(silence, delay, other.due, null, daysAwaited, other.extendedMonths)
                : this;
    }

    /** Once; a second time changes nothing. */
    public LegalClock extend(int months) {
        return extended() || due == null
                ? this
                : new LegalClock(
                        silence,
                        delay,
                        due.plusMonths(months),
                        suspendedSince,
                        daysAwaited,
                        months);
    }
}
