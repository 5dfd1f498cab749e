package fr.parvis.requests.counter;

import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.NewEntry;
import fr.parvis.requests.filing.BeginForSomebody;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Begins a request for somebody, with the mandate in the words that were read to them. */
@Component
class StartEntry {

    private static final Files.Limits LIMITS =
            new Files.Limits(
                    20L * 1024 * 1024,
                    Set.of("application/pdf", "image/jpeg", "image/png", "image/webp"));

    private final BeginForSomebody begin;
    private final Files files;
    private final Deadlines deadlines;

    StartEntry(BeginForSomebody begin, Files files, Deadlines deadlines) {
        this.begin = begin;
        this.files = files;
        this.deadlines = deadlines;
    }

    /**
     * @param typed without errors
     * @param scan sent with the form, possibly empty or null
     * @param pages file of the scanned pages it is typed from, or null
     * @return address of the first page of the form
     */
    Outcome<String, FileRefused> start(
            Typed typed,
            Revision revision,
            MultipartFile scan,
            Long pages,
            SignedInAgent agent,
            Frame frame) {
        if (scan == null || scan.isEmpty()) {
            return Outcome.done(begin(typed, revision, pages, agent, frame));
        }
        return store(scan).map(kept -> begin(typed, revision, kept.id(), agent, frame));
    }

    private String begin(
            Typed typed, Revision revision, Long scan, SignedInAgent agent, Frame frame) {
        return begin.begin(
                revision,
                typed.langue().equals("en") ? Locale.ENGLISH : Locale.FRENCH,
                new NewEntry(
                        typed.channel().orElseThrow(),
                        typed.personne(),
                        typed.representant(),
                        typed.identity().orElseThrow(),
                        mandate(typed, frame),
                        typed.arrivedOn(deadlines.today()),
                        scan,
                        typed.scanItem(),
                        agent));
    }

    private static String mandate(Typed typed, Frame frame) {
        return frame.t("requests.counter.mandate." + typed.canal().toLowerCase(Locale.ROOT));
    }

    private Outcome<StoredFile, FileRefused> store(MultipartFile scan) {
        try (var content = scan.getInputStream()) {
            return files.store(scan.getOriginalFilename(), content, LIMITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
