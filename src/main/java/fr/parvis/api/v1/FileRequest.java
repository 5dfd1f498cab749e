package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Refused;
import fr.parvis.requests.Filing;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what a program sent into a filing, and keeps its reference. */
@Component
class FileRequest {

    private static final int LONGEST_REFERENCE = 100;
    private static final int YEARS_BACK = 1;

    private final Requests requests;
    private final Uploads uploads;
    private final References references;
    private final Refusals refusals;
    private final Clock clock;

    FileRequest(
            Requests requests,
            Uploads uploads,
            References references,
            Refusals refusals,
            Clock clock) {
        this.requests = requests;
        this.uploads = uploads;
        this.references = references;
        this.refusals = refusals;
        this.clock = clock;
    }

    RequestDetail file(Caller caller, Bodies.Filed order) {
        required(order.procedure(), "procedure");
        var sent = new SentAnswers(uploads, caller, order.procedure());
        Map<String, Object> answers =
                sent.read(order.answers() == null ? Map.of() : order.answers());
        var filing =
                new Filing(
                        order.procedure(),
                        locale(order.language()),
                        answers,
                        sent.files(),
                        arrived(order.arrivedOn()));
        RequestDetail filed =
                refusals.done(uploads.use(() -> requests.file(caller.program(), filing)));
        if (order.reference() != null) {
            references.set(caller.software(), filed.id(), reference(order.reference()));
        }
        return filed;
    }

    static String required(String value, String name) {
        if (value == null || value.isBlank()) {
            throw Refused.parameter(name);
        }
        return value;
    }

    static String reference(String given) {
        String reference = required(given, "reference").strip();
        if (reference.length() > LONGEST_REFERENCE) {
            throw Refused.parameter("reference");
        }
        return reference;
    }

    private static Locale locale(String language) {
        return switch (language) {
            case null -> Locale.FRENCH;
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw Refused.parameter("language");
        };
    }

    /** Paper that lay long; not what is still to come. */
    private LocalDate arrived(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK)))) {
            throw Refused.parameter("arrivedOn");
        }
        return day;
    }
}
