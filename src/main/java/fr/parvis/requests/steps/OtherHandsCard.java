package fr.parvis.requests.steps;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.apart.OtherHands;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says why somebody who acted before may not act now, and when nobody is left who could. */
@Component
class OtherHandsCard implements CardSource {

    private final OtherHands otherHands;
    private final Procedures procedures;
    private final Accounts accounts;

    OtherHandsCard(OtherHands otherHands, Procedures procedures, Accounts accounts) {
        this.otherHands = otherHands;
        this.procedures = procedures;
        this.accounts = accounts;
    }

    @Override
    public Optional<StepCard> forAgent(Request request, SignedInAgent agent, Frame frame) {
        Work work = Work.of(request, procedures.revision(request.revisionId()));
        if (request.closed() || work.step().distinct().isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        otherHands
                .barring(request.id(), work.step(), agent, request.place(), request.ownerId())
                .map(id -> work.definition().circuit().step(id).name())
                .ifPresent(name -> said.add(frame.t("requests.acted-before", frame.t(name))));
        if (nobodyLeft(work)) {
            said.add(frame.t("requests.apart.nobody"));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepCard(null, "people", frame.t("requests.apart.title"), said));
    }

    /** It is nobody's business outside. */
    @Override
    public Optional<StepCard> forResident(Request request, Frame frame) {
        return Optional.empty();
    }

    private boolean nobodyLeft(Work work) {
        Set<Long> barred = otherHands.barred(work.request().id(), work.step());
        return accounts.agentsOf(work.request().place(), Role.ofCode(work.step().role())).stream()
                .map(AgentName::id)
                .allMatch(barred::contains);
    }
}
