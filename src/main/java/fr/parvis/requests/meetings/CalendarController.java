package fr.parvis.requests.meetings;

import fr.parvis.account.SignedInResident;
import fr.parvis.files.FileDownloads;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.tracking.FollowedRequest;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The resident puts the appointment into their calendar. */
@Controller
class CalendarController {

    private final FollowedRequest followed;
    private final Appointments appointments;
    private final CalendarFiles files;
    private final FileDownloads downloads;

    CalendarController(
            FollowedRequest followed,
            Appointments appointments,
            CalendarFiles files,
            FileDownloads downloads) {
        this.followed = followed;
        this.appointments = appointments;
        this.files = files;
        this.downloads = downloads;
    }

    static String address(Request request) {
        return "/suivi/" + request.number() + "/rendez-vous.ics";
    }

    @GetMapping("/suivi/{number}/rendez-vous.ics")
    ResponseEntity<Resource> file(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        Appointment one =
                appointments
                        .of(request.id())
                        .filter(Appointment::proposed)
                        .orElseThrow(NotFound::new);
        return downloads.attachment("rendez-vous.ics", CalendarFiles.MEDIA_TYPE, files.bytes(one));
    }
}
