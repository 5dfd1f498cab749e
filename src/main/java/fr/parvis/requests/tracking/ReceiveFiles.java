package fr.parvis.requests.tracking;

import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Stores the files sent with a message, each on its own: one that is refused does not stop the
 * others.
 */
@Component
class ReceiveFiles {

    /** More belongs in several messages. */
    private static final int MOST = 5;

    private final Files files;
    private final KeptFiles kept;

    ReceiveFiles(Files files, KeptFiles kept) {
        this.files = files;
        this.kept = kept;
    }

    record Received(List<Long> ids, List<FileRefused> refused) {}

    /**
     * @param before tokens of those a form kept, see {@link KeptFiles}
     */
    Received receive(Request request, List<MultipartFile> sent, List<String> before) {
        List<Long> known = new ArrayList<>(kept.read(request, before));
        Received received = new Received(known, new ArrayList<>());
        sent.stream()
                .filter(
                        file ->
                                file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isEmpty())
                .limit(Math.max(0, MOST - known.size()))
                .forEach(file -> store(file, received));
        return received;
    }

    private void store(MultipartFile file, Received received) {
        try (var content = file.getInputStream()) {
            switch (files.store(file.getOriginalFilename(), content, Files.Limits.DEFAULT)) {
                case Outcome.Done<StoredFile, FileRefused>(StoredFile stored) ->
                        received.ids().add(stored.id());
                case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) ->
                        received.refused().add(reason);
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }
}
