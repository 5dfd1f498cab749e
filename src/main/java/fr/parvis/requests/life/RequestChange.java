package fr.parvis.requests.life;

import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.Instant;
import java.time.LocalDate;

/** What a verb makes of a request: the columns that move, all at once. */
public record RequestChange(
        long department,
        String step,
        PublicStatus status,
        LegalClock clock,
        LocalDate stepDue,
        Long ownerId,
        String outcome,
        Instant decidedAt,
        Instant closedAt) {

    public static RequestChange of(Request request) {
        return new RequestChange(
                request.departmentId(),
                request.step(),
                request.status(),
                request.clock(),
                request.stepDue(),
                request.ownerId(),
                request.outcome(),
                request.decidedAt(),
                request.closedAt());
    }

    public RequestChange waiting(LegalClock suspended) {
        return new RequestChange(
                department,
                step,
                PublicStatus.WAITING_FOR_YOU,
                suspended,
                stepDue,
                ownerId,
                outcome,
                decidedAt,
                closedAt);
    }

    public RequestChange resumed(PublicStatus back, LegalClock running, LocalDate limit) {
        return new RequestChange(
                department, step, back, running, limit, ownerId, outcome, decidedAt, closedAt);
    }

    /**
     * @param acting the department that acts there
     */
    public RequestChange at(long acting, String newStep, PublicStatus newStatus, LocalDate limit) {
        return new RequestChange(
                acting, newStep, newStatus, clock, limit, ownerId, outcome, decidedAt, closedAt);
    }

    public RequestChange until(LegalClock longer) {
        return new RequestChange(
                department, step, status, longer, stepDue, ownerId, outcome, decidedAt, closedAt);
    }

    /** The next person finds it free. */
    public RequestChange released() {
        return new RequestChange(
                department, step, status, clock, stepDue, null, outcome, decidedAt, closedAt);
    }

    /** Another department acts; the step and its limit stay. */
    public RequestChange with(long acting) {
        return new RequestChange(
                acting, step, status, clock, stepDue, ownerId, outcome, decidedAt, closedAt);
    }

    public RequestChange takenBy(Long agent) {
        return new RequestChange(
                department, step, status, clock, stepDue, agent, outcome, decidedAt, closedAt);
    }

    public RequestChange decided(String newOutcome, Instant at) {
        return new RequestChange(
                department, step, status, clock, stepDue, ownerId, newOutcome, at, closedAt);
    }

    /** What ended goes on; the decision is gone too, unless it is what goes on. */
    RequestChange reopened(boolean decisionStays) {
        return new RequestChange(
                department,
                step,
                status,
                clock,
                stepDue,
                ownerId,
                decisionStays ? outcome : null,
                decisionStays ? decidedAt : null,
                null);
    }

    /**
     * @param end how the circuit names this end, for requests that end without a decision
     */
    public RequestChange closed(String end, Instant at) {
        return new RequestChange(
                department,
                step,
                status,
                clock,
                null,
                ownerId,
                outcome == null ? end : outcome,
                decidedAt,
                at);
    }
}
