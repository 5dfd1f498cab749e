package fr.parvis.requests.passing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.CardSource;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells, on the pages of a request, where it came from or where it goes on. Costs nothing to those
 * that never passed from one commune to another.
 */
@Component
class Elsewhere implements CardSource {

    private final Passages passages;
    private final Origins origins;
    private final Crossing crossing;
    private final Communes communes;

    Elsewhere(Passages passages, Origins origins, Crossing crossing, Communes communes) {
        this.passages = passages;
        this.origins = origins;
        this.crossing = crossing;
        this.communes = communes;
    }

    @Override
    public Optional<StepCard> forAgent(Request request, SignedInAgent agent, Frame frame) {
        return there(request)
                .map(
                        there ->
                                new StepCard(
                                        null,
                                        "next",
                                        frame.t("requests.passing.there.desk"),
                                        said(there, frame)))
                .or(() -> origin(request, frame));
    }

    @Override
    public Optional<StepCard> forResident(Request request, Frame frame) {
        return there(request)
                .map(
                        there ->
                                new StepCard(
                                                null,
                                                "next",
                                                frame.t("requests.passing.there"),
                                                said(there, frame))
                                        .leadingTo(
                                                frame.t("requests.passing.there.follow"),
                                                there.address()));
    }

    private Optional<There> there(Request request) {
        return request.transmitted()
                ? passages.last(request.id()).flatMap(crossing::standing)
                : Optional.empty();
    }

    private static List<String> said(There there, Frame frame) {
        return List.of(
                frame.t(
                        "requests.passing.there.number",
                        there.authority(),
                        there.number(),
                        frame.format().moment(there.receivedAt())),
                frame.t(
                        "requests.passing.there.status",
                        frame.t("requests.status." + there.status().name().toLowerCase())));
    }

    private Optional<StepCard> origin(Request request, Frame frame) {
        return request.channel() == Channel.AUTHORITY
                ? origins.of(request.id()).map(origin -> came(request, origin, frame))
                : Optional.empty();
    }

    private StepCard came(Request request, Origin origin, Frame frame) {
        return new StepCard(
                null,
                "back",
                frame.t("requests.passing.origin"),
                List.of(
                        frame.t(
                                "requests.passing.origin.number",
                                communes.get(origin.from()).name(),
                                origin.number(),
                                frame.format()
                                        .day(
                                                origin.firstReceived()
                                                        .atZone(Format.ZONE)
                                                        .toLocalDate())),
                        frame.t(
                                "requests.passing.origin.here",
                                frame.format()
                                        .day(
                                                request.receivedAt()
                                                        .atZone(Format.ZONE)
                                                        .toLocalDate())),
                        frame.t("requests.passing.origin.clock." + request.clock().silence())));
    }
}
