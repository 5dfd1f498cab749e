package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Opinion;
import fr.parvis.procedures.StepDetail.Opinion.Asked;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks several opinions at the same time; goes on when all are in, or when the time is over: then
 * those that are missing count as the circuit says.
 */
@Component
class OpinionStep implements StepKind {

    private final Opinions opinions;
    private final InviteOpinion invite;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    OpinionStep(
            Opinions opinions,
            InviteOpinion invite,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.opinions = opinions;
        this.invite = invite;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public Kind kind() {
        return Kind.OPINION;
    }

    @Override
    public Standing enter(Work work) {
        LocalDate due = deadlines.inWorkingDays(work.step().workingDays());
        for (Asked asked : opinion(work).opinions()) {
            ask(work, asked, due);
        }
        return new Standing.Waits(due.plusDays(1).atStartOfDay(Format.ZONE).toInstant());
    }

    private void ask(Work work, Asked asked, LocalDate due) {
        long id =
                opinions.ask(
                        work.request().id(),
                        work.step().id(),
                        asked.id(),
                        asked.name(),
                        asked.role(),
                        asked.external() ? null : work.revision().department(asked.department()),
                        asked.email(),
                        due);
        if (!asked.external()) {
            long department = work.revision().department(asked.department());
            events.publishEvent(
                    new AgentsAsked(
                            "opinion",
                            work.request().id(),
                            asked.role(),
                            department,
                            "/bureau/avis/" + id));
        } else if (asked.email() != null) {
            invite.invite(opinions.find(id).orElseThrow(), work.request());
        }
    }

    @Override
    public Standing look(Work work, boolean due) {
        if (due) {
            opinions.close(work.request().id(), Verdict.valueOf(opinion(work).byDefault().name()));
        }
        return opinions.open(work.request().id()) == 0 ? Standing.done() : Standing.waits();
    }

    @Override
    public void leave(Work work) {
        opinions.close(work.request().id(), null);
    }

    private static Opinion opinion(Work work) {
        return (Opinion) work.step().detail();
    }
}
