package fr.parvis.requests.steps;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Wait;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Waits until the day the resident gave, or some days; then goes on, in the morning of that day.
 */
@Component
class WaitStep implements StepKind {

    private final Clock clock;

    WaitStep(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.WAIT;
    }

    /** A day nobody gave is no reason to wait. */
    @Override
    public Standing enter(Work work) {
        Wait wait = (Wait) work.step().detail();
        LocalDate today = LocalDate.now(clock);
        LocalDate day =
                wait.until() == null
                        ? today.plusDays(wait.days())
                        : day(work.request().answers(), wait.until()).orElse(today);
        return day.isAfter(today) ? new Standing.Waits(beginning(day)) : Standing.done();
    }

    /** Asked again before the day, for example by an answer of the resident, it waits on. */
    @Override
    public Standing look(Work work, boolean due) {
        return due ? Standing.done() : Standing.waits();
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Format.ZONE).toInstant();
    }

    private static Optional<LocalDate> day(Answers answers, String field) {
        if (!(answers.values().get(field) instanceof Map<?, ?> parts)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(part(parts, "year"), part(parts, "month"), part(parts, "day")));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static int part(Map<?, ?> parts, String name) {
        return Integer.parseInt(String.valueOf(parts.get(name)).strip());
    }
}
