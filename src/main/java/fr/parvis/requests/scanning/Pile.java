package fr.parvis.requests.scanning;

import fr.parvis.documents.ScannedPages;
import fr.parvis.files.Files;
import fr.parvis.files.Files.Limits;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes one pile of the files of a batch, each checked and cleaned as any file people send, in the
 * order they were sent.
 */
@Component
class Pile {

    /** What a scanner makes of a hundred pages. */
    static final Limits LIMITS =
            new Limits(
                    50L * 1024 * 1024,
                    Set.of("application/pdf", "image/jpeg", "image/png", "image/webp"));

    private final Files files;

    Pile(Files files) {
        this.files = files;
    }

    /** One PDF; nothing is kept in the store. */
    Outcome<byte[], ScanRefused> of(List<MultipartFile> sent) {
        List<Long> stored = new ArrayList<>();
        try {
            List<byte[]> documents = new ArrayList<>();
            for (MultipartFile one : sent) {
                var kept = files.store(one.getOriginalFilename(), one.getInputStream(), LIMITS);
                if (kept instanceof Outcome.Refused<StoredFile, ?>(var why)) {
                    return Outcome.refused(new ScanRefused.BadFile(why));
                }
                StoredFile file = kept.orThrow();
                stored.add(file.id());
                documents.add(document(file));
            }
            return Outcome.done(ScannedPages.joined(documents));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (!stored.isEmpty()) {
                files.erase(stored);
            }
        }
    }

    private byte[] document(StoredFile file) throws IOException {
        try (var content = files.open(file.id())) {
            byte[] bytes = content.readAllBytes();
            return file.image() ? ScannedPages.ofImage(bytes) : bytes;
        }
    }
}
