package fr.parvis.requests.signing;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Signature;
import fr.parvis.requests.steps.AgentsAsked;
import fr.parvis.requests.steps.Standing;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.requests.steps.StepKind;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Waits until an agent of each role has signed, in order; one who declines ends it. */
@Component
class SignatureStep implements StepKind {

    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    SignatureStep(Signatures signatures, ApplicationEventPublisher events) {
        this.signatures = signatures;
        this.events = events;
    }

    /** The role whose turn it is; empty when all have signed. */
    static Optional<String> next(Work work, List<SignedLine> signed) {
        List<String> signers = ((Signature) work.step().detail()).signers();
        return signed.size() < signers.size()
                ? Optional.of(signers.get(signed.size()))
                : Optional.empty();
    }

    @Override
    public Kind kind() {
        return Kind.SIGNATURE;
    }

    @Override
    public Standing enter(Work work) {
        if (next(work, List.of()).isEmpty()) {
            return Standing.done();
        }
        tell(work, List.of());
        return Standing.waits();
    }

    /** Those whose turn it is. */
    void tell(Work work, List<SignedLine> signed) {
        next(work, signed)
                .ifPresent(
                        role ->
                                events.publishEvent(
                                        new AgentsAsked(
                                                "signature",
                                                work.request().id(),
                                                role,
                                                work.request().departmentId(),
                                                SignController.address(work))));
    }

    @Override
    public Standing look(Work work, boolean due) {
        List<SignedLine> signed = signatures.current(work.request().id());
        Optional<SignedLine> declined = signed.stream().filter(SignedLine::declined).findFirst();
        if (declined.isPresent()) {
            return new Standing.Failed(declined.get().words());
        }
        return next(work, signed).isEmpty() ? Standing.done() : Standing.waits();
    }

    @Override
    public void leave(Work work) {
        signatures.end(work.request().id());
    }

    @Override
    public Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        List<SignedLine> all = signatures.all(work.request().id());
        if (all.isEmpty() && !work.here()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        all.forEach(one -> said.add(words(one, frame)));
        Optional<String> turn =
                work.here()
                        ? next(work, signatures.current(work.request().id()))
                        : Optional.empty();
        turn.ifPresent(role -> said.add(frame.t("requests.handling.awaits." + Role.ofCode(role))));
        var card = new StepCard(null, "edit", frame.t("requests.signing.title"), said);
        boolean mine =
                turn.filter(role -> Rights.may(agent, Role.ofCode(role), work.request().place()))
                        .isPresent();
        return Optional.of(
                mine
                        ? card.leadingTo(
                                frame.t("requests.signing.go"), SignController.address(work))
                        : card);
    }

    private static String words(SignedLine one, Frame frame) {
        String at = frame.format().moment(one.at());
        return one.declined()
                ? frame.t("requests.signing.declined", one.signedAs(), at, one.words())
                : frame.t("requests.signing.signed", one.signedAs(), at);
    }
}
