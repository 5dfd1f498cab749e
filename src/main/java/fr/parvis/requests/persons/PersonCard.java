package fr.parvis.requests.persons;

import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.CardSource;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from the request in which somebody uses a right to what is kept about them. */
@Component
class PersonCard implements CardSource {

    @Override
    public Optional<StepCard> forAgent(Request request, SignedInAgent agent, Frame frame) {
        return MayAnswer.may(request, agent)
                ? Optional.of(
                        new StepCard(
                                        null,
                                        "search",
                                        frame.t("requests.persons.title"),
                                        List.of(frame.t("requests.persons.card")))
                                .leadingTo(
                                        frame.t("requests.persons.open"),
                                        "/bureau/demandes/" + request.number() + "/personne"))
                : Optional.empty();
    }

    @Override
    public Optional<StepCard> forResident(Request request, Frame frame) {
        return Optional.empty();
    }
}
