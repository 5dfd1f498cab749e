package fr.parvis.requests.passing;

import fr.parvis.commune.Department;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.homes.Homes;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Intake;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a request into a department with all that goes with it: rights, search, news, history. */
@Component
class Settle {

    private final RequestStore store;
    private final Procedures procedures;
    private final Homes homes;
    private final Intake intake;
    private final Recorder recorder;
    private final ApplicationEventPublisher events;

    Settle(
            RequestStore store,
            Procedures procedures,
            Homes homes,
            Intake intake,
            Recorder recorder,
            ApplicationEventPublisher events) {
        this.store = store;
        this.procedures = procedures;
        this.homes = homes;
        this.intake = intake;
        this.recorder = recorder;
        this.events = events;
    }

    Outcome<Request, HandlingRefused> in(
            Request request, Department department, ChangeDepartment.Order order) {
        RequestChange change = RequestChange.of(request).with(department.id()).released();
        return store.save(request, change)
                .map(
                        now -> {
                            Revision revision = procedures.revision(now.revisionId());
                            long home = home(now, revision, department);
                            homes.move(
                                    now.id(), request.departmentId(), home, order.keepsReading());
                            intake.takeIn(now, revision);
                            recorder.record(
                                    now,
                                    RequestEvent.Kind.TRANSFERRED,
                                    "",
                                    said(department, order.words()));
                            events.publishEvent(new Transferred(now.id()));
                            return now;
                        });
    }

    /** A step that names who acts there is passed on alone: the rest of the way stays at home. */
    private long home(Request request, Revision revision, Department acting) {
        return revision.definition().circuit().step(request.step()).department() == null
                ? acting.id()
                : homes.of(request.id(), revision.departmentId());
    }

    private static String said(Department department, String words) {
        return words.isBlank() ? department.name().fr() : department.name().fr() + "\n" + words;
    }
}
