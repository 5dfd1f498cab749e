package fr.parvis.requests.apart;

import fr.parvis.account.Place;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.StandIn;
import fr.parvis.procedures.Circuit.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether somebody acted at an earlier step that wants other hands than this one. No statement
 * where a step wants none.
 */
@Component
public class OtherHands {

    /**
     * Each fact says where the request stood afterwards: the fact before says where it was done.
     */
    private static final String ACTED =
            """
            select distinct on (actor_id) actor_id, here from (
                select id, kind, actor_kind, actor_id, lag(step) over (order by id) as here
                from request_event
                where commune_id = current_commune() and request_id = :request) as done
            where actor_kind = 'AGENT' and here = any (:steps)
              and kind in ('MOVED', 'APPROVED', 'ASKED', 'DECIDED', 'CLOSED')
            order by actor_id, id
            """;

    private record Act(long actorId, String here) {}

    private final JdbcClient jdbc;

    OtherHands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The earlier step that keeps an agent from acting at one. Standing in for somebody does not
     * get round it: neither for who acted themselves, nor in the place of somebody who did.
     *
     * @param owner who took the request, or null
     * @return id of the earlier step
     */
    public Optional<String> barring(
            long request, Step step, SignedInAgent agent, Place place, Long owner) {
        if (step.distinct().isEmpty()) {
            return Optional.empty();
        }
        Map<Long, String> acted = acted(request, step.distinct());
        return Optional.ofNullable(acted.get(agent.id()))
                .or(
                        () ->
                                agent.actsFor(Role.ofCode(step.role()), place, owner)
                                        .map(StandIn::agent)
                                        .map(acted::get));
    }

    /** Ids of those who may not act at a step. */
    public Set<Long> barred(long request, Step step) {
        return step.distinct().isEmpty() ? Set.of() : acted(request, step.distinct()).keySet();
    }

    private Map<Long, String> acted(long request, Collection<String> steps) {
        var acted = new LinkedHashMap<Long, String>();
        jdbc.sql(ACTED)
                .param("request", request)
                .param("steps", steps.toArray(String[]::new))
                .query(Act.class)
                .list()
                .forEach(act -> acted.put(act.actorId(), act.here()));
        return acted;
    }
}
