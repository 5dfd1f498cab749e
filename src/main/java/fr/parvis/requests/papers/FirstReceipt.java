package fr.parvis.requests.papers;

import fr.parvis.commune.Communes;
import fr.parvis.procedures.Legal;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.LegalClock;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.passing.Origin;
import fr.parvis.requests.passing.Origins;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The two receipts of a request that another commune passed on: who is in charge delivers the
 * acknowledgement, and silence may count from the first (CRPA L114-3).
 */
@Component
class FirstReceipt {

    private final Origins origins;
    private final Communes communes;
    private final Languages languages;

    FirstReceipt(Origins origins, Communes communes, Languages languages) {
        this.origins = origins;
        this.communes = communes;
        this.languages = languages;
    }

    /** As it started. */
    LegalClock clock(Request request, Legal legal) {
        LocalDate here = day(request.receivedAt());
        LocalDate counted =
                origin(request)
                        .map(first -> first.counted(legal.silence(), here, Format.ZONE))
                        .orElse(here);
        return LegalClock.start(legal, counted);
    }

    /** Empty where it was received here first. */
    String words(Request request, Words words) {
        return origin(request)
                .map(
                        first ->
                                words.get(
                                        "requests.ack.first",
                                        communes.get(first.from()).name(),
                                        languages
                                                .format(request.locale())
                                                .date(day(first.firstReceived())),
                                        first.number()))
                .orElse("");
    }

    private Optional<Origin> origin(Request request) {
        return request.channel() == Channel.AUTHORITY ? origins.of(request.id()) : Optional.empty();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Format.ZONE).toLocalDate();
    }
}
