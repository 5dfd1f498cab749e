package fr.parvis.records.slips;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person looks a slip through: takes lines out, then approves what remains. */
@Component
public class ReviewSlip {

    private static final int YEARS_OUT = 1;
    private static final int LONGEST = 500;

    private final Slips slips;
    private final Lines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewSlip(Slips slips, Lines lines, ApplicationEventPublisher events, Clock clock) {
        this.slips = slips;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those things are proposed again in a year.
     *
     * @return how many
     */
    @Transactional
    Outcome<Integer, SlipRefused> takeOut(long id, Collection<Long> things, String reason) {
        Slip slip = slips.lock(id);
        if (!slip.proposed()) {
            return Outcome.refused(new SlipRefused.Overtaken());
        }
        if (things.isEmpty()) {
            return Outcome.refused(new SlipRefused.NothingChosen());
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Outcome.refused(new SlipRefused.ReasonMissing());
        }
        int out =
                lines.takeOut(
                        id, things, reason.strip(), LocalDate.now(clock).plusYears(YEARS_OUT));
        slips.count(slip.rule());
        events.publishEvent(SlipFact.of("taken-out", slip, Integer.toString(out)));
        return Outcome.done(out);
    }

    /**
     * From here the slip no longer changes; a job carries it out.
     *
     * @param seen how many lines the person saw: more must be looked at first
     * @param visa reference of the archives' visa, or of their receipt
     * @param visaOn its day, or null
     */
    @Transactional
    public Outcome<Slip, SlipRefused> approve(long id, int seen, String visa, LocalDate visaOn) {
        Slip slip = slips.lock(id);
        Optional<SlipRefused> refusal = refusal(slip, seen, visa, visaOn);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        slips.approve(id, Actor.current().name(), visa.strip(), visaOn);
        events.publishEvent(SlipFact.of("approved", slip, Integer.toString(slip.lines())));
        return Outcome.done(slips.find(id).orElseThrow());
    }

    private Optional<SlipRefused> refusal(Slip slip, int seen, String visa, LocalDate visaOn) {
        if (!slip.proposed() || slip.lines() != seen || slip.lines() == 0) {
            return Optional.of(new SlipRefused.Overtaken());
        }
        if (!slip.fate().needsVisa()) {
            return Optional.empty();
        }
        if (visa.isBlank() || visa.length() > LONGEST) {
            return Optional.of(new SlipRefused.VisaMissing());
        }
        return visaOn == null || visaOn.isAfter(LocalDate.now(clock))
                ? Optional.of(new SlipRefused.VisaDateMissing())
                : Optional.empty();
    }
}
