package fr.parvis.requests.life;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When silence decides (CRPA L231-1 and following). Two mechanics: an accepting silence starts anew
 * when the missing pieces arrive, a rejecting one is only suspended while they are awaited (CRPA
 * L114-5).
 *
 * @param due the day silence decides, null when it never does
 * @param suspendedSince the day the resident was asked to complete, null while the clock runs
 * @param daysAwaited how long the resident was awaited so far, what is going on left out
 */
public record LegalClock(
        Silence silence, int months, LocalDate due, LocalDate suspendedSince, int daysAwaited) {

    /** Starts at receipt; "provided the request is complete". */
    public static LegalClock start(Legal legal, LocalDate received) {
        return new LegalClock(legal.silence(), legal.months(), dueAfter(legal, received), null, 0);
    }

    private static LocalDate dueAfter(Legal legal, LocalDate day) {
        return legal.silence() == Silence.NONE ? null : day.plusMonths(legal.months());
    }

    public boolean suspended() {
        return suspendedSince != null;
    }

    /** Asking twice does not suspend twice. */
    public LegalClock suspend(LocalDate day) {
        return suspended() ? this : new LegalClock(silence, months, due, day, daysAwaited);
    }

    public LegalClock resume(LocalDate day) {
        if (!suspended()) {
            return this;
        }
        int awaited = (int) ChronoUnit.DAYS.between(suspendedSince, day);
        LocalDate resumed =
                switch (silence) {
                    case NONE -> null;
                    case ACCEPTS -> day.plusMonths(months);
                    case REJECTS -> due.plusDays(awaited);
                };
        return new LegalClock(silence, months, resumed, null, daysAwaited + awaited);
    }
}
