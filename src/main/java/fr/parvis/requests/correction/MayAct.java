package fr.parvis.requests.correction;

import fr.parvis.account.Accounts;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether it is this agent's turn to ask, on the version they saw, and until when. */
@Component
class MayAct {

    private final Accounts accounts;
    private final Deadlines deadlines;

    MayAct(Accounts accounts, Deadlines deadlines) {
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    /** The day until which the resident may answer when they are asked today. */
    LocalDate answerBy() {
        return deadlines.answerBy();
    }

    /** The order of the reasons is the order in which a person should hear them. */
    Optional<HandlingRefused> refusal(
            Request request, int version, Step step, SignedInAgent agent) {
        if (request.version() != version) {
            return Optional.of(new HandlingRefused.Changed(request));
        }
        if (request.closed()) {
            return Optional.of(new HandlingRefused.Closed());
        }
        if (step.role() == null) {
            return Optional.of(new HandlingRefused.NoSuchTransition());
        }
        if (!Rights.may(agent, Role.ofCode(step.role()), request.place())) {
            return Optional.of(new HandlingRefused.NotYours(step.role()));
        }
        Long owner = request.ownerId();
        return owner == null || owner == agent.id()
                ? Optional.empty()
                : Optional.of(
                        new HandlingRefused.TakenBy(
                                accounts.agents(List.of(owner)).get(owner).name()));
    }
}
