package fr.parvis.requests.meetings;

import fr.parvis.commune.Communes;
import fr.parvis.notices.AttachmentSource;
import fr.parvis.notices.Notice;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An appointment as a file for calendars (RFC 5545). */
@Component
class CalendarFiles implements AttachmentSource {

    static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final String KIND = "appointment";

    private final Appointments appointments;
    private final RequestStore store;
    private final Procedures procedures;
    private final Communes communes;
    private final Clock clock;

    CalendarFiles(
            Appointments appointments,
            RequestStore store,
            Procedures procedures,
            Communes communes,
            Clock clock) {
        this.appointments = appointments;
        this.store = store;
        this.procedures = procedures;
        this.communes = communes;
        this.clock = clock;
    }

    static Notice.Attachment attachment(Appointment one) {
        return new Notice.Attachment(KIND, Long.toString(one.id()), "rendez-vous.ics");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Content open(String reference) {
        Appointment one = appointments.find(Long.parseLong(reference)).orElseThrow();
        return new Content(MEDIA_TYPE, bytes(one));
    }

    byte[] bytes(Appointment one) {
        Request request = store.find(one.requestId()).orElseThrow();
        String title =
                procedures.revision(request.revisionId()).definition().title().in(request.locale());
        String host = communes.current().mainHost();
        return CalendarText.of(one, title + ", " + request.number(), host, clock.instant())
                .getBytes(StandardCharsets.UTF_8);
    }
}
