package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.reopening.Effect;
import fr.parvis.requests.reopening.Ground;
import fr.parvis.requests.reopening.Reopening;
import fr.parvis.requests.reopening.ReopeningRefused;
import fr.parvis.requests.reopening.ReopeningRefused.AsUsual;
import fr.parvis.requests.reopening.WayBack;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page on which an agent opens a request again.
 *
 * @param order as typed
 * @param refusal why it was not done, or null
 */
public record ReopenPage(
        Visit visit, Reopening reopening, Reopening.Order order, ReopeningRefused refusal)
        implements RefusedGesture {

    /** Where it may resume, each with what that does to the decision and the delay. */
    public List<Choice> steps(Frame frame) {
        return ways().stream()
                .map(
                        way ->
                                new Choice(
                                        way.step().id(),
                                        frame.t(way.step().name()),
                                        frame.t("requests.reopening.effect." + way.effect()),
                                        way.step().id().equals(order.step())))
                .toList();
    }

    /** Too late is not offered. */
    public List<Choice> grounds(Frame frame) {
        return Stream.of(Ground.values())
                .filter(ground -> ground != Ground.ILLEGAL || !reopening.tooLate())
                .map(ground -> choice(ground, frame))
                .toList();
    }

    private Choice choice(Ground ground, Frame frame) {
        String hint = "requests.reopening.ground." + ground + ".hint";
        return new Choice(
                ground.name(),
                frame.t("requests.reopening.ground." + ground),
                ground == Ground.ILLEGAL
                        ? frame.t(hint, frame.format().date(reopening.illegalUntil()))
                        : frame.t(hint),
                ground == order.ground());
    }

    /** Whether a right that was given may be lost. */
    public boolean takesBack() {
        return ways().stream().anyMatch(way -> way.effect() == Effect.GRANT_TAKEN_BACK);
    }

    /** Whether the person reads of it by e-mail. */
    public boolean told() {
        return !visit.request().applicant().email().isEmpty();
    }

    /** Somebody else was faster, or it is no longer the agent's turn. */
    public boolean overtaken() {
        return refusal instanceof AsUsual
                || refusal instanceof ReopeningRefused.Open
                || refusal instanceof ReopeningRefused.Elsewhere;
    }

    @Override
    public String field() {
        return switch (refusal) {
            case ReopeningRefused.GroundMissing _, ReopeningRefused.TooLate _ -> "motif";
            case ReopeningRefused.NotHeard _ -> "entendue";
            case ReopeningRefused.ReasonMissing _ -> "mots";
            case AsUsual _,
                    ReopeningRefused.Open _,
                    ReopeningRefused.Elsewhere _,
                    ReopeningRefused.NoSuchStep _ ->
                    "etape";
        };
    }

    private List<WayBack> ways() {
        return reopening.waysOf(visit.agent());
    }
}
