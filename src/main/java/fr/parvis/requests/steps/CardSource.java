package fr.parvis.requests.steps;

import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import java.util.Optional;

/** A shelf: what is to be told on the pages of a request, whatever its step. */
public interface CardSource {

    Optional<StepCard> forAgent(Request request, SignedInAgent agent, Frame frame);

    Optional<StepCard> forResident(Request request, Frame frame);
}
