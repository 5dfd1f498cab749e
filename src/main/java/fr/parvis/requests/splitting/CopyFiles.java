package fr.parvis.requests.splitting;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Copies files: a file belongs to one request, and goes when that one does. */
@Component
class CopyFiles {

    private final Files files;

    CopyFiles(Files files) {
        this.files = files;
    }

    /**
     * @return the ids of the copies, by those of the originals
     */
    Map<Long, Long> copy(Collection<Long> ids, String owner) {
        Map<Long, Long> copies = new LinkedHashMap<>();
        List<StoredFile> all = ids.isEmpty() ? List.of() : files.get(ids);
        all.forEach(
                file ->
                        copies.put(
                                file.id(),
                                files.keep(file.name(), file.mediaType(), content(file), owner)
                                        .id()));
        return copies;
    }

    /** Unties the copies, to be claimed by who keeps them. */
    void release(String owner) {
        files.release(owner);
    }

    private byte[] content(StoredFile file) {
        try (InputStream content = files.open(file.id())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
