package fr.parvis.account.rights;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Grant;
import fr.parvis.account.ProcedureNames;
import fr.parvis.account.Role;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator gives a right that is limited to a procedure or to a time, or withdraws one. */
@Service
class GiveRight {

    private final Holders holders;
    private final Departments departments;
    private final List<ProcedureNames> procedures;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    GiveRight(
            Holders holders,
            Departments departments,
            List<ProcedureNames> procedures,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.holders = holders;
        this.departments = departments;
        this.procedures = procedures;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public Outcome<Grant, GrantRefused> give(Holder to, GrantForm typed) {
        Optional<Department> department =
                departments.all().stream()
                        .filter(one -> Long.toString(one.id()).equals(typed.department()))
                        .findFirst();
        if (department.isEmpty()) {
            return Outcome.refused(GrantRefused.NO_DEPARTMENT);
        }
        if (typed.chosenRole().isEmpty()) {
            return Outcome.refused(GrantRefused.NO_ROLE);
        }
        Grant grant =
                new Grant(
                        department.get().id(),
                        typed.chosenRole().get(),
                        typed.procedure(),
                        typed.lastDay().orElse(null));
        Optional<GrantRefused> no =
                where(grant)
                        .or(() -> when(typed))
                        .or(() -> order(grant, typed))
                        .or(() -> held(to, grant));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        holders.give(to.agent().id(), grant, typed.order());
        changed("agent.right-given", to.agent().id(), grant);
        return Outcome.done(grant);
    }

    /**
     * @return false where there was none
     */
    @Transactional
    public boolean withdraw(long agent, long department, Role role, String procedure) {
        boolean held = holders.withdraw(agent, department, role, procedure);
        if (held) {
            changed("agent.right-withdrawn", agent, new Grant(department, role, procedure, null));
        }
        return held;
    }

    /**
     * An administrator is none any more.
     *
     * @return false where they were none, or are the last
     */
    @Transactional
    public boolean withdrawCharge(long agent) {
        boolean held = holders.withdrawCharge(agent);
        if (held) {
            sessions.changed();
            events.publishEvent(
                    AccountFact.of("agent.rights-changed", AccountKind.AGENT.name(), agent));
        }
        return held;
    }

    private Optional<GrantRefused> where(Grant grant) {
        boolean there =
                grant.procedure().isEmpty()
                        || procedures.stream()
                                .flatMap(source -> source.all().stream())
                                .anyMatch(
                                        one ->
                                                one.code().equals(grant.procedure())
                                                        && one.department() == grant.department());
        return there ? Optional.empty() : Optional.of(GrantRefused.NO_PROCEDURE);
    }

    private Optional<GrantRefused> when(GrantForm typed) {
        if (typed.until().isEmpty()) {
            return typed.procedure().isEmpty()
                    ? Optional.of(GrantRefused.NO_LIMIT)
                    : Optional.empty();
        }
        LocalDate day = typed.lastDay().orElse(null);
        if (day == null) {
            return Optional.of(GrantRefused.NO_DAY);
        }
        if (day.isBefore(holders.today())) {
            return Optional.of(GrantRefused.OVER);
        }
        return day.isAfter(holders.today().plusMonths(GrantRefused.MOST_MONTHS))
                ? Optional.of(GrantRefused.TOO_LONG)
                : Optional.empty();
    }

    private static Optional<GrantRefused> order(Grant grant, GrantForm typed) {
        if (typed.order().length() > GrantRefused.LONGEST) {
            return Optional.of(GrantRefused.ORDER_TOO_LONG);
        }
        return grant.role() == Role.SIGNATORY && typed.order().isEmpty()
                ? Optional.of(GrantRefused.NO_ORDER)
                : Optional.empty();
    }

    /** A right that lasts is not made to end by the way. */
    private static Optional<GrantRefused> held(Holder to, Grant grant) {
        return to.agent()
                .roles()
                .grants()
                .filter(one -> one.until() == null && one.role() == grant.role())
                .filter(one -> one.department() == grant.department())
                .filter(
                        one ->
                                one.procedure().isEmpty()
                                        || one.procedure().equals(grant.procedure()))
                .findFirst()
                .map(_ -> GrantRefused.HELD_ALREADY);
    }

    private void changed(String action, long agent, Grant grant) {
        sessions.changed();
        events.publishEvent(
                new AccountFact(
                        action,
                        AccountKind.AGENT.name().toLowerCase(Locale.ROOT) + ":" + agent,
                        detail(grant)));
    }

    /** {@code etat-civil agent acte-naissance 2026-12-31}. */
    private String detail(Grant grant) {
        return String.join(
                        " ",
                        departments.get(grant.department()).code(),
                        grant.role().code(),
                        grant.procedure(),
                        grant.until() == null ? "" : grant.until().toString())
                .replaceAll(" +", " ")
                .strip();
    }
}
