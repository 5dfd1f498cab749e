package fr.parvis.notices.bulk;

import fr.parvis.notices.bulk.BulkMail.Alike;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks the sources for their letters. */
@Component
class OpenLetters {

    private final List<BulkSource> sources;

    OpenLetters(List<BulkSource> sources) {
        this.sources = sources;
    }

    /** For one batch: a letter is written once, however many get it. */
    Function<BulkMail, BulkLetter> once() {
        Map<Alike, BulkLetter> written = new HashMap<>();
        return mail -> written.computeIfAbsent(mail.alike(), this::write);
    }

    private BulkLetter write(Alike alike) {
        return sources.stream()
                .filter(source -> source.kind().equals(alike.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes " + alike.kind()))
                .open(alike.reference(), alike.language());
    }
}
