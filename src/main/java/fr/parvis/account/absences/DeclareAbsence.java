package fr.parvis.account.absences;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent says when they are away and who stands in, or that they are back. */
@Service
class DeclareAbsence {

    private final Absences absences;
    private final TellSubstitute telling;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    DeclareAbsence(
            Absences absences,
            TellSubstitute telling,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.absences = absences;
        this.telling = telling;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public Outcome<Absence, AbsenceRefused> declare(SignedInAgent agent, AbsenceForm typed) {
        Optional<AgentName> substitute =
                absences.colleagues(agent.id()).stream()
                        .filter(one -> Long.toString(one.id()).equals(typed.substitute()))
                        .findFirst();
        Optional<AbsenceRefused> no = refusal(typed, substitute);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        AgentName named = substitute.orElseThrow();
        var absence =
                new Absence(
                        agent.id(),
                        named.id(),
                        named.name(),
                        typed.firstDay().orElseThrow(),
                        typed.lastDay().orElseThrow());
        absences.save(absence);
        telling.tell(agent, named, absence);
        changed("agent.away", agent);
        return Outcome.done(absence);
    }

    /** Nothing where there was none. */
    @Transactional
    public void end(SignedInAgent agent) {
        if (absences.remove(agent.id())) {
            changed("agent.back", agent);
        }
    }

    private void changed(String fact, SignedInAgent agent) {
        sessions.changed();
        events.publishEvent(AccountFact.of(fact, AccountKind.AGENT.name(), agent.id()));
    }

    private Optional<AbsenceRefused> refusal(AbsenceForm typed, Optional<AgentName> substitute) {
        if (substitute.isEmpty()) {
            return Optional.of(AbsenceRefused.NO_SUBSTITUTE);
        }
        if (typed.firstDay().isEmpty()) {
            return Optional.of(AbsenceRefused.NO_FIRST_DAY);
        }
        if (typed.lastDay().isEmpty()) {
            return Optional.of(AbsenceRefused.NO_LAST_DAY);
        }
        LocalDate from = typed.firstDay().get();
        LocalDate to = typed.lastDay().get();
        return days(from, to).or(() -> away(substitute.get().id(), from, to));
    }

    private Optional<AbsenceRefused> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.of(AbsenceRefused.BACKWARDS);
        }
        if (to.isBefore(absences.today())) {
            return Optional.of(AbsenceRefused.OVER);
        }
        return to.isAfter(from.plusMonths(AbsenceRefused.MOST_MONTHS))
                ? Optional.of(AbsenceRefused.TOO_LONG)
                : Optional.empty();
    }

    private Optional<AbsenceRefused> away(long substitute, LocalDate from, LocalDate to) {
        return absences.of(substitute)
                .filter(theirs -> !theirs.from().isAfter(to) && !theirs.to().isBefore(from))
                .map(_ -> AbsenceRefused.SUBSTITUTE_AWAY);
    }
}
