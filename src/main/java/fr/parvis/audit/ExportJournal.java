package fr.parvis.audit;

import fr.parvis.audit.JournalStore.SealedEntry;
import fr.parvis.database.secrets.Signatures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a part of the current commune's journal to a file that proves itself: one line of JSON for
 * each sealed entry, then a manifest, then its signature. {@code ./parvis audit verify FILE} checks
 * it anywhere. That it was taken out is an entry too.
 */
@Service
public class ExportJournal {

    private static final int PAGE = 500;

    private final JournalStore store;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportJournal(
            JournalStore store,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** By which the reader of a file knows that it is ours. */
    public String fingerprint() {
        return Signatures.fingerprint(signatures.publicKey());
    }

    /**
     * @param commune its name
     * @param from first day, or null from the beginning
     * @param until last day, or null to the end
     */
    public void write(String commune, LocalDate from, LocalDate until, OutputStream file)
            throws IOException {
        String days = (from == null ? "" : from) + ".." + (until == null ? "" : until);
        events.publishEvent(new JournalFact("journal.exported", days));
        var digest = sha256();
        var lines = new DigestOutputStream(file, digest);
        var range =
                store.sealedBetween(start(from), until == null ? null : start(until.plusDays(1)));
        Seal before = store.before(range.first());
        Seal last = lines(before, range.last(), lines);
        byte[] manifest =
                json(
                        new Manifest(
                                commune,
                                from,
                                until,
                                last.seq() - before.seq(),
                                before.seq() + 1,
                                last.seq(),
                                HexFormat.of().formatHex(before.hash()),
                                HexFormat.of().formatHex(last.hash()),
                                HexFormat.of().formatHex(digest.digest())));
        line(file, manifest);
        line(file, json(signed(manifest)));
        file.flush();
    }

    private Seal lines(Seal before, long to, OutputStream file) throws IOException {
        Seal last = before;
        while (last.seq() < to) {
            List<SealedEntry> page = store.sealedAfter(last.seq(), PAGE);
            for (SealedEntry each : page) {
                if (each.seal().seq() <= to && each.entry() != null) {
                    line(file, json(ExportedLine.of(each.seal(), each.entry())));
                }
                last = each.seal().seq() <= to ? each.seal() : last;
            }
            if (page.size() < PAGE) {
                return last;
            }
        }
        return last;
    }

    private Manifest.Signed signed(byte[] manifest) {
        var encoder = Base64.getEncoder();
        return new Manifest.Signed(
                encoder.encodeToString(signatures.publicKey()),
                encoder.encodeToString(signatures.sign(manifest)));
    }

    private OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static byte[] json(Object line) {
        return JsonMapper.shared().writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
    }

    private static void line(OutputStream file, byte[] text) throws IOException {
        file.write(text);
        file.write('\n');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }
}
