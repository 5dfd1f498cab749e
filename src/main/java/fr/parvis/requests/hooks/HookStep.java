package fr.parvis.requests.hooks;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail;
import fr.parvis.requests.hooks.Deliveries.Delivery;
import fr.parvis.requests.hooks.Deliveries.Try;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.Standing;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.requests.steps.StepKind;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells another program that a request came here, and waits until it has heard. */
@Component
class HookStep implements StepKind {

    /** What we say ourselves when nothing was answered; other words are the answer's. */
    private static final Set<String> OURS = Set.of("address", "private", "unknown", "unset");

    private final Deliveries deliveries;
    private final JsonMapper json;
    private final Clock clock;

    HookStep(Deliveries deliveries, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.HOOK;
    }

    @Override
    public Standing enter(Work work) {
        var detail = (StepDetail.Hook) work.step().detail();
        deliveries.add(work.request().id(), detail.hook(), body(work));
        return Standing.waits();
    }

    /** As it stands at this moment: what is sent again later is the same. */
    private String body(Work work) {
        Request request = work.request();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", request.number());
        data.put("procedure", request.procedureCode());
        data.put("revision", work.revision().number());
        data.put("step", work.step().id());
        data.put("receivedAt", request.receivedAt().toString());
        data.put("applicant", request.applicant().name());
        data.put("answers", request.answers().values());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "request.arrived");
        body.put("timestamp", clock.instant().toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }

    @Override
    public Standing look(Work work, boolean due) {
        return deliveries
                .last(work.request().id())
                .map(
                        one ->
                                switch (one.state()) {
                                    case "DONE" -> Standing.done();
                                    case "FAILED" -> new Standing.Failed(one.hook());
                                    default -> Standing.waits();
                                })
                .orElse(Standing.waits());
    }

    @Override
    public void leave(Work work) {
        deliveries.leave(work.request().id());
    }

    @Override
    public Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        return deliveries
                .last(work.request().id())
                .map(
                        one ->
                                new StepCard(
                                        null,
                                        "upload",
                                        frame.t("requests.hook.title", one.hook()),
                                        said(one, frame)));
    }

    private List<String> said(Delivery delivery, Frame frame) {
        List<String> said = new ArrayList<>();
        said.add(frame.t("requests.hook.state." + delivery.state()));
        deliveries
                .tries(delivery.id())
                .forEach(
                        one ->
                                said.add(
                                        frame.t(
                                                "requests.hook.try",
                                                frame.format().moment(one.at()),
                                                answer(one, frame))));
        return said;
    }

    private static String answer(Try one, Frame frame) {
        return OURS.contains(one.said())
                ? frame.t("requests.hook.fault." + one.said())
                : frame.t(one.ok() ? "requests.hook.heard" : "requests.hook.not-heard", one.said());
    }
}
