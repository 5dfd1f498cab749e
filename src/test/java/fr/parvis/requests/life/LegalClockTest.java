package fr.parvis.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class LegalClockTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 24);

    @Test
    void silenceDecidesTwoMonthsAfterReceipt() {
        assertThat(LegalClock.start(legal(Silence.ACCEPTS), RECEIVED).due())
                .isEqualTo("2027-01-24");
    }

    @Test
    void aRequestReceivedAtTheEndOfAMonthIsDueOnTheLastDayOfAShorterOne() {
        LegalClock clock = LegalClock.start(legal(Silence.REJECTS), LocalDate.of(2026, 12, 31));
        assertThat(clock.due()).isEqualTo("2027-02-28");
    }

    @Test
    void anAcceptingSilenceBeginsAnewWhenTheMissingPiecesArrive() {
        LegalClock clock =
                LegalClock.start(legal(Silence.ACCEPTS), RECEIVED)
                        .suspend(RECEIVED.plusDays(10))
                        .resume(RECEIVED.plusDays(17));
        assertThat(clock.due()).isEqualTo("2027-02-11");
    }

    @Test
    void aRejectingSilenceIsOnlySuspendedWhileThePiecesAreAwaited() {
        LegalClock clock =
                LegalClock.start(legal(Silence.REJECTS), RECEIVED)
                        .suspend(RECEIVED.plusDays(10))
                        .resume(RECEIVED.plusDays(17));
        assertThat(clock.due()).isEqualTo("2027-01-31");
        assertThat(clock.suspended()).isFalse();
    }

    @Test
    void askingTwiceDoesNotSuspendTwice() {
        LegalClock clock =
                LegalClock.start(legal(Silence.REJECTS), RECEIVED)
                        .suspend(RECEIVED.plusDays(2))
                        .suspend(RECEIVED.plusDays(9));
        assertThat(clock.suspendedSince()).isEqualTo("2026-11-26");
    }

    @Test
    void whereNoTextSaysWhatSilenceMeansNothingIsEverDue() {
        LegalClock clock =
                LegalClock.start(legal(Silence.NONE), RECEIVED)
                        .suspend(RECEIVED)
                        .resume(RECEIVED.plusDays(3));
        assertThat(clock.due()).isNull();
    }

    @Test
    void aDelayInDaysIsCountedInDays() {
        Legal five =
                new Legal(
                        Silence.REJECTS,
                        0,
                        10,
                        "C. élect. L18",
                        null,
                        List.of(),
                        5,
                        null,
                        null,
                        false,
                        null);
        assertThat(LegalClock.start(five, RECEIVED).due()).isEqualTo("2026-11-29");
    }

    @Test
    void aDelayIsExtendedOnce() {
        LegalClock clock = LegalClock.start(legal(Silence.REJECTS), RECEIVED).extend(1).extend(1);
        assertThat(clock.due()).isEqualTo("2027-02-24");
    }

    @Test
    void anExtensionIsKeptWhenAnAcceptingSilenceBeginsAnew() {
        LegalClock clock =
                LegalClock.start(legal(Silence.ACCEPTS), RECEIVED)
                        .extend(1)
                        .suspend(RECEIVED.plusDays(10))
                        .resume(RECEIVED.plusDays(17));
        assertThat(clock.due()).isEqualTo("2027-03-11");
    }

    @Test
    void silenceDecidesOnlyWhenTheLastDayHasPassed() {
        LegalClock clock = LegalClock.start(legal(Silence.ACCEPTS), RECEIVED);
        assertThat(clock.decidedBySilence(clock.due())).isFalse();
        assertThat(clock.decidedBySilence(clock.due().plusDays(1))).isTrue();
        assertThat(clock.suspend(RECEIVED).decidedBySilence(clock.due().plusDays(1))).isFalse();
    }

    @Test
    void whatIsDecidedAnewHasTheWholeDelayAgainAndMayBeExtendedAgain() {
        LegalClock clock =
                LegalClock.start(legal(Silence.REJECTS), RECEIVED)
                        .extend(1)
                        .startAgain(LocalDate.of(2027, 3, 1));
        assertThat(clock.due()).isEqualTo("2027-05-01");
        assertThat(clock.extended()).isFalse();
        assertThat(
                        LegalClock.start(legal(Silence.NONE), RECEIVED)
                                .startAgain(RECEIVED.plusYears(1))
                                .due())
                .isNull();
    }

    @Test
    void ofTwoClocksTheOneThatEndsSoonerCounts() {
        LegalClock early = LegalClock.start(legal(Silence.REJECTS), RECEIVED);
        LegalClock late = LegalClock.start(legal(Silence.REJECTS), RECEIVED.plusDays(3));
        assertThat(late.noLaterThan(early).due()).isEqualTo(early.due());
        assertThat(early.noLaterThan(late)).isEqualTo(early);
        LegalClock waiting = late.suspend(RECEIVED.plusDays(5));
        assertThat(waiting.noLaterThan(early)).isEqualTo(waiting);
    }

    private static Legal legal(Silence silence) {
        return new Legal(
                silence,
                silence == Silence.NONE ? 0 : 2,
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
