package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.HandledRequests;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the second request of a gesture that concerns two, for an agent who may see both. */
@Component
class OtherRequest {

    private final HandledRequests requests;

    OtherRequest(HandledRequests requests) {
        this.requests = requests;
    }

    /** Empty where there is none that this agent may see. */
    Optional<Request> find(String number, Visit visit) {
        try {
            return Optional.of(requests.open(number.strip(), visit.agent()));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    /** The same, as something whose answers are read. */
    Optional<Request> read(String number, Visit visit) {
        Optional<Request> found = find(number, visit);
        found.ifPresent(requests::read);
        return found;
    }
}
