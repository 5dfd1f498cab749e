package fr.parvis.requests.meetings;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Standing;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.requests.steps.StepKind;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Waits until the resident came; an agent proposes the day and says whether they did. */
@Component
class AppointmentStep implements StepKind {

    private final Appointments appointments;

    AppointmentStep(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Kind kind() {
        return Kind.APPOINTMENT;
    }

    @Override
    public Standing enter(Work work) {
        return Standing.waits();
    }

    @Override
    public Standing look(Work work, boolean due) {
        return appointments
                .current(work.request().id())
                .map(
                        one ->
                                switch (one.state()) {
                                    case KEPT -> Standing.done();
                                    case MISSED -> new Standing.Failed("");
                                    case PROPOSED, CANCELLED -> Standing.waits();
                                })
                .orElse(Standing.waits());
    }

    @Override
    public void leave(Work work) {
        appointments.pass(work.request().id());
    }

    @Override
    public Optional<StepCard> forResident(Work work, Frame frame) {
        Optional<Appointment> proposed =
                appointments.of(work.request().id()).filter(Appointment::proposed);
        return Optional.of(
                proposed.map(
                                one ->
                                        new StepCard(
                                                "warn",
                                                "calendar",
                                                frame.t(
                                                        "requests.meeting.on",
                                                        frame.format().moment(one.startsAt())),
                                                List.of(
                                                        one.place(),
                                                        frame.t("requests.meeting.cannot")),
                                                frame.t("requests.meeting.calendar"),
                                                CalendarController.address(work.request())))
                        .orElseGet(
                                () ->
                                        new StepCard(
                                                null,
                                                "calendar",
                                                frame.t("requests.meeting.soon"),
                                                List.of(frame.t("requests.meeting.soon.words")))));
    }

    @Override
    public Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        Optional<Appointment> last = appointments.of(work.request().id());
        if (last.isEmpty() && !work.here()) {
            return Optional.empty();
        }
        String said =
                last.map(
                                one ->
                                        frame.t(
                                                "requests.meeting.state." + one.state(),
                                                frame.format().moment(one.startsAt()),
                                                one.place()))
                        .orElse(frame.t("requests.meeting.none"));
        var card = new StepCard(null, "calendar", frame.t("requests.meeting.title"), List.of(said));
        return Optional.of(
                work.isFor(agent)
                        ? card.leadingTo(
                                frame.t("requests.meeting.arrange"),
                                AgentsTurn.page(work.request().number()) + "/rendez-vous")
                        : card);
    }
}
