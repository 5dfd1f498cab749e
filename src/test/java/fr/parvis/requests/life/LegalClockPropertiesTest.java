package fr.parvis.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.WorkingDays;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a request, in whatever order. */
@Tag("rules")
class LegalClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    enum Happens {
        ASKED,
        COMPLETED,
        EXTENDED
    }

    /**
     * @param after days since what happened before
     */
    record Event(Happens what, int after, int months) {}

    /** A life as it is lived, with what the law looks at. */
    private static final class Life {

        private LegalClock clock;
        private LocalDate day;
        private LocalDate complete;
        private int awaited;

        Life(Legal legal, LocalDate received) {
            clock = LegalClock.start(legal, received);
            day = received;
            complete = received;
        }

        void live(Event event) {
            day = day.plusDays(event.after());
            LegalClock before = clock;
            clock =
                    switch (event.what()) {
                        case ASKED -> clock.suspend(day);
                        case COMPLETED -> clock.resume(day);
                        case EXTENDED -> clock.extend(event.months());
                    };
            if (event.what() == Happens.COMPLETED && before.suspended()) {
                awaited += (int) (day.toEpochDay() - before.suspendedSince().toEpochDay());
                complete = day;
            }
        }
    }

    @Property
    void anAcceptingSilenceCountsTheWholeDelayFromTheDayTheRequestIsComplete(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("events") List<Event> events) {
        Life life = new Life(legal(Silence.ACCEPTS, months), received);
        events.forEach(life::live);
        assertThat(life.clock.due())
                .isEqualTo(
                        life.complete.plusMonths(months).plusMonths(life.clock.extendedMonths()));
    }

    @Property
    void aRejectingSilenceWaitsAsManyDaysMoreAsTheResidentWasAwaited(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("events") List<Event> events) {
        Life life = new Life(legal(Silence.REJECTS, months), received);
        events.stream().filter(one -> one.what() != Happens.EXTENDED).forEach(life::live);
        assertThat(life.clock.due()).isEqualTo(received.plusMonths(months).plusDays(life.awaited));
        assertThat(life.clock.daysAwaited()).isEqualTo(life.awaited);
    }

    @Property
    void aDelayNeverBecomesShorterAndIsExtendedOnce(
            @ForAll("days") LocalDate received,
            @ForAll Silence silence,
            @ForAll("events") List<Event> events) {
        Life life = new Life(legal(silence, silence == Silence.NONE ? 0 : 2), received);
        int extended = 0;
        for (Event event : events) {
            LegalClock before = life.clock;
            life.live(event);
            if (silence == Silence.NONE) {
                assertThat(life.clock.due()).isNull();
                assertThat(life.clock.extended()).isFalse();
                continue;
            }
            assertThat(life.clock.due()).isAfterOrEqualTo(before.due());
            extended += life.clock.extendedMonths() == before.extendedMonths() ? 0 : 1;
        }
        assertThat(extended).isLessThanOrEqualTo(1);
    }

    @Property
    void silenceDecidesFromTheDayAfterTheLastAndNeverWhileTheResidentIsAwaited(
            @ForAll("days") LocalDate received,
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = -400, max = 400) int away) {
        Life life = new Life(legal(Silence.REJECTS, 2), received);
        events.forEach(life::live);
        LocalDate day = life.clock.due().plusDays(away);
        assertThat(life.clock.decidedBySilence(day)).isEqualTo(!life.clock.suspended() && away > 0);
    }

    @Property
    void asManyWorkingDaysPassAsWereCounted(
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("departements") String departement) {
        LocalDate end = WorkingDays.plusWorkingDays(date, days, departement);
        assertThat(WorkingDays.isWorkingDay(end, departement)).isTrue();
        assertThat(worked(date, end, departement)).isEqualTo(days);
    }

    @Property
    void theNextWorkingDayIsTheFirstOneThatIsWorked(
            @ForAll("days") LocalDate date, @ForAll("departements") String departement) {
        LocalDate next = WorkingDays.nextWorkingDay(date, departement);
        assertThat(WorkingDays.isWorkingDay(next, departement)).isTrue();
        assertThat(worked(date.minusDays(1), next, departement)).isOne();
    }

    /** The first day left out, the last one counted. */
    private static long worked(LocalDate from, LocalDate to, String departement) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> WorkingDays.isWorkingDay(day, departement))
                .count();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_000).map(FIRST::plusDays);
    }

    /** With their own holidays: Alsace-Moselle, overseas, the rest, and one not known. */
    @Provide
    Arbitrary<String> departements() {
        return Arbitraries.of("29", "67", "57", "971", "974", "976").injectNull(0.1);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.of(Happens.class),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(1, 3))
                .as(Event::new)
                .list()
                .ofMaxSize(12);
    }

    private static Legal legal(Silence silence, int months) {
        return new Legal(
                silence,
                months,
                10,
                "CRPA L231-1",
                LocalizedText.of("Recours"),
                List.of(),
                0,
                null,
                null,
                false,
                null);
    }
}
