package fr.parvis.notices.sms;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back from providers: news of delivery, and answers of people. */
@Component
public class TextNews {

    private static final Logger LOG = LoggerFactory.getLogger(TextNews.class);
    private static final Set<String> STOP =
            Set.of("STOP", "ARRET", "ARRÊT", "STOPALL", "UNSUBSCRIBE");
    private static final Set<String> AGAIN = Set.of("START", "REPRISE", "OUI");
    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final TextRows rows;
    private final OptOuts optOuts;
    private final PhoneNumbers numbers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    TextNews(
            TextRows rows,
            OptOuts optOuts,
            PhoneNumbers numbers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.optOuts = optOuts;
        this.numbers = numbers;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * News of one part.
     *
     * @param reference the provider's
     * @param delivered or, for good, not
     */
    public void came(String reference, boolean delivered, String reason) {
        came(List.of(reference), delivered, reason);
    }

    /**
     * @param references ways in which the provider may have written the same one before
     */
    void came(SequencedCollection<String> references, boolean delivered, String reason) {
        Optional<TextRows.Part> part = find(references);
        if (part.isEmpty()) {
            String reference = references.getFirst();
            LOG.warn("news of an SMS nobody knows: {}", reference.replaceAll("[^\\w-]", "?"));
            return;
        }
        transaction.executeWithoutResult(
                _ -> {
                    if (delivered) {
                        rows.delivered(part.get().messageId(), part.get().reference());
                    } else {
                        rows.end(part.get().messageId(), "FAILED", reason);
                    }
                });
    }

    /** A quick provider tells of a part before we have noted that it took it. */
    private Optional<TextRows.Part> find(SequencedCollection<String> references) {
        Optional<TextRows.Part> part = rows.ofReference(references);
        for (int look = 1; part.isEmpty() && look < LOOKS; look++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return part;
            }
            part = rows.ofReference(references);
        }
        return part;
    }

    /** Somebody answered; anything but the words to stop and to begin again is passed over. */
    @Transactional
    public void heard(String from, String text) {
        String word = text.strip().split("\\s+")[0].toUpperCase(Locale.FRENCH);
        String digits = from.strip().matches("[1-9]\\d{9,14}") ? "+" + from.strip() : from;
        numbers.mobile(digits)
                .ifPresent(
                        number -> {
                            if (STOP.contains(word) && optOuts.add(number)) {
                                events.publishEvent(new TextOptedOut(number));
                            } else if (AGAIN.contains(word)) {
                                optOuts.remove(number);
                                events.publishEvent(new TextOptedIn(number));
                            }
                        });
    }
}
