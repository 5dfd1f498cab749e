package fr.parvis.requests.reopening;

import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a request that ended may go on, and on which conditions.
 *
 * @param ways where it may resume, the last step first
 */
public record Reopening(Request request, Revision revision, List<WayBack> ways, LocalDate today) {

    private static final int MONTHS = 4;

    /**
     * @param version that the agent saw
     * @param step where it shall resume
     * @param ground null where none was chosen
     * @param heard the agent says that the person could answer before
     * @param words why, read by the resident
     */
    public record Order(
            long request,
            int version,
            String step,
            Ground ground,
            boolean heard,
            String words,
            SignedInAgent agent) {}

    /**
     * Those that an agent may take: who may decide there may decide again. None where it goes on at
     * another authority.
     */
    public List<WayBack> waysOf(SignedInAgent agent) {
        return request.transmitted()
                ? List.of()
                : ways.stream().filter(way -> may(agent, way)).toList();
    }

    public Optional<WayBack> way(String step) {
        return ways.stream().filter(way -> way.step().id().equals(step)).findFirst();
    }

    /** The last day on which a decision that is against the law may be taken back; or null. */
    public LocalDate illegalUntil() {
        return request.decided()
                ? LocalDate.ofInstant(request.decidedAt(), Format.ZONE).plusMonths(MONTHS)
                : null;
    }

    public boolean tooLate() {
        return request.decided() && illegalUntil().isBefore(today);
    }

    /** The order of the reasons is the order in which a person should hear them. */
    Optional<ReopeningRefused> refusal(Order order) {
        if (request.version() != order.version()) {
            return usual(new HandlingRefused.Changed(request));
        }
        if (!request.closed()) {
            return Optional.of(new ReopeningRefused.Open());
        }
        if (request.transmitted()) {
            return Optional.of(new ReopeningRefused.Elsewhere());
        }
        Optional<WayBack> way = way(order.step());
        if (way.isEmpty()) {
            return Optional.of(new ReopeningRefused.NoSuchStep());
        }
        if (!may(order.agent(), way.get())) {
            return usual(new HandlingRefused.NotYours(way.get().step().role()));
        }
        return way.get().effect() == Effect.GRANT_TAKEN_BACK
                ? unlawful(order).or(() -> unsaid(order))
                : unsaid(order);
    }

    private Optional<ReopeningRefused> unlawful(Order order) {
        if (order.ground() == null) {
            return Optional.of(new ReopeningRefused.GroundMissing());
        }
        if (order.ground() == Ground.ILLEGAL && tooLate()) {
            return Optional.of(new ReopeningRefused.TooLate());
        }
        return order.ground().againstThem() && !order.heard()
                ? Optional.of(new ReopeningRefused.NotHeard())
                : Optional.empty();
    }

    private static Optional<ReopeningRefused> unsaid(Order order) {
        return order.words().isBlank()
                ? Optional.of(new ReopeningRefused.ReasonMissing())
                : Optional.empty();
    }

    private boolean may(SignedInAgent agent, WayBack way) {
        return Rights.may(
                agent,
                Role.ofCode(way.step().role()),
                Place.of(revision.departmentAt(way.step()), request.procedureCode()));
    }

    private static Optional<ReopeningRefused> usual(HandlingRefused reason) {
        return Optional.of(new ReopeningRefused.AsUsual(reason));
    }
}
