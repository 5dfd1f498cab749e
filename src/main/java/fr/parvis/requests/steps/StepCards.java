package fr.parvis.requests.steps;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the steps of a circuit add to the pages of a request. */
@Component
public class StepCards {

    private final Map<Kind, StepKind> kinds;
    private final List<CardSource> others;

    StepCards(List<StepKind> kinds, List<CardSource> others) {
        this.others = others;
        this.kinds = kinds.stream().collect(Collectors.toMap(StepKind::kind, Function.identity()));
    }

    /** Of the step where the request stands, else what is to be told whatever the step. */
    public Optional<StepCard> forResident(Request request, Revision revision, Frame frame) {
        Work work = Work.of(request, revision);
        StepKind kind = kinds.get(work.step().kind());
        Optional<StepCard> own =
                kind == null || request.closed() ? Optional.empty() : kind.forResident(work, frame);
        return own.or(
                () ->
                        others.stream()
                                .flatMap(one -> one.forResident(request, frame).stream())
                                .findFirst());
    }

    /** One of each kind of the circuit that has something to tell; the step of now comes first. */
    public List<StepCard> forAgent(
            Request request, Revision revision, SignedInAgent agent, Frame frame) {
        Map<Kind, Step> steps = new LinkedHashMap<>();
        Step here = revision.definition().circuit().step(request.step());
        steps.put(here.kind(), here);
        revision.definition()
                .circuit()
                .steps()
                .forEach(step -> steps.putIfAbsent(step.kind(), step));
        Stream<StepCard> told =
                others.stream().flatMap(one -> one.forAgent(request, agent, frame).stream());
        Stream<StepCard> own = ofSteps(steps.values(), request, revision, agent, frame);
        return Stream.concat(told, own).toList();
    }

    private Stream<StepCard> ofSteps(
            Collection<Step> steps,
            Request request,
            Revision revision,
            SignedInAgent agent,
            Frame frame) {
        return steps.stream()
                .filter(step -> kinds.containsKey(step.kind()))
                .flatMap(
                        step ->
                                kinds
                                        .get(step.kind())
                                        .forAgent(new Work(request, revision, step), agent, frame)
                                        .stream());
    }
}
