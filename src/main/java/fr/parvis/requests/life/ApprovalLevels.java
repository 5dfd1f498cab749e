package fr.parvis.requests.life;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.StepDetail.Approval;
import fr.parvis.requests.apart.OtherHands;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Several different persons approve, one after the other; only the last one moves the request. */
@Component
public class ApprovalLevels {

    private final JdbcClient jdbc;
    private final RequestStore store;
    private final Recorder recorder;
    private final OtherHands otherHands;

    ApprovalLevels(JdbcClient jdbc, RequestStore store, Recorder recorder, OtherHands otherHands) {
        this.jdbc = jdbc;
        this.store = store;
        this.recorder = recorder;
        this.otherHands = otherHands;
    }

    /** Those who approved since the request came to this step. */
    public List<String> names(long request) {
        return jdbc.sql(
                        """
                        select a.agent_name from request_approval a
                        join request_step r on r.commune_id = a.commune_id and r.id = a.run_id
                        where r.commune_id = current_commune() and r.request_id = ? and r.ended_at is null
                        order by a.id
                        """)
                .param(request)
                .query(String.class)
                .list();
    }

    /**
     * The earlier step at which this agent acted, where this one wants other hands.
     *
     * @return in the town hall's words
     */
    public Optional<LocalizedText> barring(
            Request request, Circuit circuit, Step step, SignedInAgent agent) {
        return otherHands
                .barring(request.id(), step, agent, request.place(), request.ownerId())
                .flatMap(circuit::find)
                .map(Step::name);
    }

    /** Whether this person's approval is the last one that is needed. */
    boolean last(Request request, Step step, SignedInAgent agent) {
        if (!(step.detail() instanceof Approval(int levels)) || levels == 1) {
            return true;
        }
        return !approved(request.id(), agent.id()) && names(request.id()).size() == levels - 1;
    }

    Outcome<Request, HandlingRefused> approve(Request request, Transition transition, Move order) {
        if (approved(request.id(), order.agent().id())) {
            return Outcome.refused(new HandlingRefused.ApprovedAlready());
        }
        return store.save(request, RequestChange.of(request).released())
                .map(
                        now -> {
                            add(now, order.agent());
                            recorder.record(
                                    now,
                                    RequestEvent.Kind.APPROVED,
                                    transition.id(),
                                    order.words());
                            return now;
                        });
    }

    private boolean approved(long request, long agent) {
        return jdbc.sql(
                        """
                        select 1 from request_approval a
                        join request_step r on r.commune_id = a.commune_id and r.id = a.run_id
                        where r.commune_id = current_commune() and r.request_id = ?
                            and r.ended_at is null and a.agent_id = ?
                        """)
                .params(request, agent)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void add(Request request, SignedInAgent agent) {
        jdbc.sql(
                        """
                        insert into request_approval (run_id, agent_id, agent_name, at)
                        select id, ?, ?, ? from request_step
                        where commune_id = current_commune() and request_id = ? and ended_at is null
                        """)
                .params(agent.id(), agent.name(), Timestamp.from(recorder.now()), request.id())
                .update();
    }
}
