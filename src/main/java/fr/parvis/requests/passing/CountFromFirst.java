package fr.parvis.requests.passing;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Writes down that a request was received elsewhere first, and counts silence as the law wants:
 * from then where it refuses, from here where it accepts (CRPA L114-3).
 */
@Component
class CountFromFirst {

    private final RequestStore store;
    private final Recorder recorder;

    CountFromFirst(RequestStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    void start(Request arrived, Revision revision, Parcel parcel) {
        Request now = store.lock(arrived.id());
        Legal legal = revision.definition().legal();
        var origin = new Origin(parcel.from(), parcel.request().number(), parcel.firstReceived());
        LocalDate here = arrived.receivedAt().atZone(Format.ZONE).toLocalDate();
        LocalDate counted = origin.counted(legal.silence(), here, Format.ZONE);
        RequestChange change = RequestChange.of(now).until(now.clock().countedFrom(counted));
        Request told = store.save(now, change).orThrow();
        recorder.record(
                told,
                RequestEvent.Kind.ARRIVED_FROM,
                "",
                parcel.fromName() + ", " + parcel.request().number());
    }
}
