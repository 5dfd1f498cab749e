package fr.parvis.requests.meetings;

import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an agent typed.
 *
 * @param date as browsers send it, {@code 2026-12-09}
 * @param time as browsers send it, {@code 14:30}
 */
public record Proposal(String date, String time, String place) {

    private static final int LONGEST = 500;

    public Proposal {
        date = date == null ? "" : date.strip();
        time = time == null ? "" : time.strip();
        place = place == null ? "" : place.strip();
    }

    static Proposal of(Appointment one) {
        ZonedDateTime at = one.startsAt().atZone(Format.ZONE);
        return new Proposal(at.toLocalDate().toString(), at.toLocalTime().toString(), one.place());
    }

    /** Empty when day or hour cannot be read. */
    Optional<Instant> startsAt() {
        try {
            return Optional.of(
                    LocalDate.parse(date)
                            .atTime(LocalTime.parse(time))
                            .atZone(Format.ZONE)
                            .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    List<ErrorLink> errors(ZonedDateTime now, Frame frame) {
        List<ErrorLink> errors = new ArrayList<>();
        if (startsAt().isEmpty()) {
            errors.add(new ErrorLink("jour", frame.t("requests.meeting.when.missing")));
        } else if (startsAt().get().isBefore(now.toInstant())) {
            errors.add(new ErrorLink("jour", frame.t("requests.meeting.when.past")));
        }
        if (place.isEmpty() || place.length() > LONGEST) {
            errors.add(new ErrorLink("lieu", frame.t("requests.meeting.place.missing")));
        }
        return errors;
    }
}
