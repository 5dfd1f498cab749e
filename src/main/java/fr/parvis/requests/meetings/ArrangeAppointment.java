package fr.parvis.requests.meetings;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.StepDetail;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.meetings.Appointment.State;
import fr.parvis.requests.steps.GoOn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Languages;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent proposes a day and a place, moves them, and says how it went. */
@Component
class ArrangeAppointment {

    private static final int USUAL_MINUTES = 30;

    private final Appointments appointments;
    private final RequestStore store;
    private final Recorder recorder;
    private final Residents residents;
    private final Languages languages;
    private final GoOn goOn;

    ArrangeAppointment(
            Appointments appointments,
            RequestStore store,
            Recorder recorder,
            Residents residents,
            Languages languages,
            GoOn goOn) {
        this.appointments = appointments;
        this.store = store;
        this.recorder = recorder;
        this.residents = residents;
        this.languages = languages;
        this.goOn = goOn;
    }

    /** The resident is written to, with a file for their calendar. */
    @Transactional
    void propose(Work work, Instant startsAt, String place, SignedInAgent agent) {
        Request request = store.lock(work.request().id());
        if (!request.step().equals(work.step().id())) {
            return;
        }
        Appointment one =
                appointments.propose(
                        request.id(), startsAt, minutes(work), place, agent.presented());
        recorder.tell(request, "invited");
        String moment = languages.format(request.locale()).moment(startsAt);
        residents.tell(
                request,
                work.revision(),
                one.sequence() == 0 ? "meeting" : "meeting.moved",
                List.of(moment, place),
                CalendarFiles.attachment(one));
    }

    @Transactional
    void end(Work work, boolean kept) {
        Request request = store.lock(work.request().id());
        if (appointments.end(request.id(), kept ? State.KEPT : State.MISSED)) {
            recorder.tell(request, kept ? "received-in-person" : "missed");
            goOn.look(request.id());
        }
    }

    private static int minutes(Work work) {
        int said = ((StepDetail.Appointment) work.step().detail()).minutes();
        return said == 0 ? USUAL_MINUTES : said;
    }
}
