package fr.parvis.requests.together;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.together.RunLine.State;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals with several requests, each in a transaction of its own together with the line that tells
 * what became of it: whatever happens, what is told is what was done.
 */
@Component
class DoTogether {

    private static final Logger LOG = LoggerFactory.getLogger(DoTogether.class);

    private final AgentsTurn turn;
    private final ApplyGesture apply;
    private final Runs runs;
    private final TransactionTemplate transaction;

    DoTogether(
            AgentsTurn turn,
            ApplyGesture apply,
            Runs runs,
            PlatformTransactionManager transactions) {
        this.turn = turn;
        this.apply = apply;
        this.runs = runs;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param detail what was chosen, in words
     * @return the id under which the result is kept
     */
    long run(TogetherOrder order, String detail, SignedInAgent agent) {
        List<String> numbers = order.chosen().stream().map(Chosen::number).distinct().toList();
        long run = runs.begin(agent.id(), order.gesture(), detail, numbers);
        Map<String, Long> seen =
                turn.seen(numbers, agent).stream()
                        .map(work -> work.request())
                        .collect(Collectors.toMap(Request::number, Request::id));
        order.chosen().forEach(one -> doOne(run, one, seen.get(one.number()), order, agent));
        return run;
    }

    private void doOne(
            long run, Chosen one, Long request, TogetherOrder order, SignedInAgent agent) {
        if (request == null) {
            runs.write(run, new RunLine(one.number(), State.REFUSED, "requests.together.gone", ""));
            return;
        }
        try {
            transaction.executeWithoutResult(
                    _ ->
                            runs.write(
                                    run,
                                    line(
                                            one.number(),
                                            apply.to(request, one.version(), order, agent))));
        } catch (RuntimeException failed) {
            LOG.error("request {} among several", request, failed);
            runs.write(run, new RunLine(one.number(), State.FAILED, "", ""));
        }
    }

    private static RunLine line(String number, Outcome<Request, HandlingRefused> outcome) {
        return switch (outcome) {
            case Outcome.Done<Request, HandlingRefused> _ -> RunLine.done(number);
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused why) ->
                    new RunLine(
                            number,
                            State.REFUSED,
                            why.code(),
                            why.arguments().isEmpty() ? "" : why.arguments().getFirst().toString());
        };
    }
}
