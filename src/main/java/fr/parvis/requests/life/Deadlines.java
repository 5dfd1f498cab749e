package fr.parvis.requests.life;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.WorkingDays;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Days by the calendar of the current commune. */
@Component
public class Deadlines {

    /** Working days before the legal date from which it presses. */
    public static final int LEGAL_WARNING = 5;

    /** What a resident gets to send what is missing. */
    private static final int DAYS_TO_ANSWER = 14;

    private final Communes communes;
    private final Clock clock;

    Deadlines(Communes communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * When something reached the town hall: now, or in the middle of an earlier day.
     *
     * @param day on which it came in on paper, or null
     */
    Instant arrival(LocalDate day) {
        return day == null || !day.isBefore(today())
                ? now()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Format.ZONE);
    }

    /** The limit of a step that begins today, or null when it has none. */
    LocalDate limitOf(Step step) {
        return step.workingDays() == 0 ? null : inWorkingDays(step.workingDays());
    }

    public LocalDate inWorkingDays(int days) {
        return WorkingDays.plusWorkingDays(today(), days, communes.current().departement());
    }

    /** On a working day, so that nobody is late because of a Sunday. */
    public LocalDate answerBy() {
        return WorkingDays.nextWorkingDay(
                today().plusDays(DAYS_TO_ANSWER), communes.current().departement());
    }
}
