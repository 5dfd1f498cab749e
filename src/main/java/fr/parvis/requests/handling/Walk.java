package fr.parvis.requests.handling;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.WalkedStep;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.util.ArrayList;
import java.util.List;

/** The way a request has gone through its circuit, read from its history. */
final class Walk {

    private Walk() {}

    static List<WalkedStep> of(Request request, Circuit circuit, List<RequestEvent> history) {
        List<WalkedStep> walked = new ArrayList<>();
        walked.add(new WalkedStep(WalkedStep.RECEIVED, request.receivedAt()));
        String here = circuit.start();
        for (RequestEvent event : history) {
            if (!event.step().equals(here)) {
                walked.add(new WalkedStep(here, event.at()));
                here = event.step();
            }
        }
        return walked;
    }
}
