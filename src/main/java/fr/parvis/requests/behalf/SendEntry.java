package fr.parvis.requests.behalf;

import fr.parvis.files.Files;
import fr.parvis.requests.TypedForSomebody;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What was typed for somebody becomes a request: its history says by whom and for whom, a note
 * keeps the mandate and the scan.
 */
@Component
public class SendEntry {

    private final Entries entries;
    private final MessageThread thread;
    private final Files files;
    private final Languages languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendEntry(
            Entries entries,
            MessageThread thread,
            Files files,
            Languages languages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.thread = thread;
        this.files = files;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    /** Name under which the files module knows pages that were scanned. */
    public static String scanOwner(long item) {
        return "scan:" + item;
    }

    /** Empty where nobody typed it for somebody. */
    public Optional<Entry> of(long draft) {
        return entries.ofDraft(draft);
    }

    /** For the history: town halls keep theirs in French. */
    public String told(Entry entry) {
        Words words = languages.words(Locale.FRENCH);
        return words.get(
                "requests.counter.told." + entry.channel().name().toLowerCase(Locale.ROOT),
                entry.agentName(),
                entry.person());
    }

    /** In the transaction that receives the request; the draft has released its files. */
    public void sent(Entry entry, Request request) {
        entries.sent(entry, request.id());
        if (entry.scan() != null) {
            keepScan(entry, request);
        }
        thread.add(
                request.id(),
                Message.Kind.NOTE,
                entry.agentId(),
                entry.agentName(),
                note(entry),
                entry.scan() == null ? List.of() : List.of(entry.scan()),
                clock.instant());
        events.publishEvent(
                new TypedForSomebody(
                        request.id(),
                        request.number(),
                        request.applicant().name(),
                        entry.channel().name(),
                        entry.scanItem()));
    }

    private void keepScan(Entry entry, Request request) {
        if (entry.scanItem() != null) {
            files.release(scanOwner(entry.scanItem()));
        }
        files.claim(List.of(entry.scan()), request.reference());
    }

    private String note(Entry entry) {
        Words words = languages.words(Locale.FRENCH);
        String came =
                entry.representative().isBlank()
                        ? ""
                        : words.get("requests.counter.note.representative", entry.representative())
                                + "\n";
        return told(entry)
                + "\n"
                + came
                + words.get("requests.counter.note.identity", words.get(entry.identity().key()))
                + "\n"
                + words.get("requests.counter.note.mandate", entry.mandate());
    }
}
