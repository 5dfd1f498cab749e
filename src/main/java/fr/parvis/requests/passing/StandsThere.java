package fr.parvis.requests.passing;

import fr.parvis.commune.Communes;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Addresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells, in the commune where a request arrived, how it stands. */
@Component
class StandsThere {

    private final RequestStore store;
    private final TrackingCodes codes;
    private final Addresses addresses;
    private final Communes communes;

    StandsThere(RequestStore store, TrackingCodes codes, Addresses addresses, Communes communes) {
        this.store = store;
        this.codes = codes;
        this.addresses = addresses;
        this.communes = communes;
    }

    Optional<There> of(Passage passage) {
        return store.find(passage.requestThere())
                .filter(request -> request.number().equals(passage.numberThere()))
                .map(request -> there(request, passage));
    }

    private There there(Request request, Passage passage) {
        String path = "/suivi?numero=" + request.number() + "&code=" + codes.of(request.number());
        return new There(
                communes.current().name(),
                request.number(),
                addresses.of(communes.current(), path),
                request.status(),
                passage.receivedThere());
    }
}
