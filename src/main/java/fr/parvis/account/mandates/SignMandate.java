package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.SignedInResident;
import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** From the signature on a mandate lives; it is signed once. */
@Service
public class SignMandate {

    private static final Files.Limits LIMITS =
            new Files.Limits(
                    20L * 1024 * 1024,
                    Set.of("application/pdf", "image/jpeg", "image/png", "image/webp"));

    private static final int LONGEST_FOLDER = 80;

    private final MandateStore store;
    private final Files files;
    private final TellPrincipal tell;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignMandate(
            MandateStore store,
            Files files,
            TellPrincipal tell,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.tell = tell;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Why not, in the words of this module or of the files'. */
    public record NotSigned(String field, Refusal reason) implements Refusal.Borrowed {

        private static NotSigned of(Wrong wrong) {
            return new NotSigned(wrong.field(), wrong);
        }
    }

    /**
     * The paper was signed before the holder, who looked at an identity document.
     *
     * @param folder where the paper is kept, or empty
     * @param scan of the paper; may be empty when a folder is given
     */
    Outcome<Long, NotSigned> onPaper(
            long mandate, boolean checked, String folder, MultipartFile scan) {
        String kept = folder.strip();
        boolean scanned = scan != null && !scan.isEmpty();
        if (!checked) {
            return Outcome.refused(NotSigned.of(Wrong.NOT_CHECKED));
        }
        if (!scanned && (kept.isEmpty() || kept.length() > LONGEST_FOLDER)) {
            return Outcome.refused(NotSigned.of(Wrong.NO_PAPER));
        }
        if (!scanned) {
            return sign(mandate, null, new Made.Signed(Made.Signature.FOLDER, kept, null));
        }
        return switch (store(scan)) {
            case Outcome.Done<StoredFile, FileRefused>(StoredFile file) ->
                    sign(mandate, null, new Made.Signed(Made.Signature.PAPER, kept, file.id()));
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused no) ->
                    Outcome.refused(new NotSigned("scan", no));
        };
    }

    /** By the person, signed in to their own account, which it is bound to from now on. */
    Outcome<Long, NotSigned> inTheirAccount(long mandate, SignedInResident resident) {
        return sign(mandate, resident.id(), new Made.Signed(Made.Signature.ACCOUNT, "", null));
    }

    private Outcome<Long, NotSigned> sign(long id, Long account, Made.Signed signed) {
        return transaction.execute(_ -> signOnce(id, account, signed));
    }

    private Outcome<Long, NotSigned> signOnce(long id, Long account, Made.Signed signed) {
        Made made = store.lock(id).orElseThrow();
        if (made.on(LocalDate.now(clock)) != Mandate.State.WAITING) {
            return Outcome.refused(NotSigned.of(Wrong.TOO_LATE));
        }
        if (signed.scan() != null) {
            files.claim(List.of(signed.scan()), made.mandate().reference());
        }
        store.sign(id, account, signed);
        Made now = store.find(id).orElseThrow();
        events.publishEvent(MandateFact.of("mandate.signed", now));
        tell.signed(now);
        return Outcome.done(id);
    }

    private Outcome<StoredFile, FileRefused> store(MultipartFile scan) {
        try (var content = scan.getInputStream()) {
            return files.store(scan.getOriginalFilename(), content, LIMITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
