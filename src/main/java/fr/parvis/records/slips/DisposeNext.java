package fr.parvis.records.slips;

import fr.parvis.kernel.Outcome;
import fr.parvis.records.Due;
import fr.parvis.records.Holds;
import fr.parvis.records.RetentionRule;
import fr.parvis.records.StillNeeded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing of a slip, in one transaction: looked at again, disposed of, written down. Killed in
 * between, all of it happens later; killed afterwards, none of it happens again.
 */
@Component
class DisposeNext {

    private static final String HELD = "records.kept.held";

    private final Rules rules;
    private final Holds holds;
    private final Lines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisposeNext(
            Rules rules, Holds holds, Lines lines, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the line it was about; empty when none is left
     */
    @Transactional
    public Optional<Line> of(Slip slip) {
        Optional<Line> next = lines.next(slip.id());
        next.ifPresent(line -> dispose(slip, line));
        return next;
    }

    /** What could not be disposed of stays, and the slip says so. */
    @Transactional
    public void keep(Line line, String reason) {
        lines.keep(line, reason);
    }

    private void dispose(Slip slip, Line line) {
        RetentionRule rule = rules.of(slip.rule());
        switch (rule.check(line.thing(), LocalDate.now(clock))) {
            case Outcome.Refused<Due, StillNeeded>(StillNeeded reason) ->
                    lines.keep(line, reason.code());
            case Outcome.Done<Due, StillNeeded>(Due due) -> {
                if (!holds.held(due.subjects()).isEmpty()) {
                    lines.keep(line, HELD);
                } else {
                    lines.done(line, rule.dispose(due));
                    events.publishEvent(SlipFact.disposed(slip, line));
                }
            }
        }
    }
}
