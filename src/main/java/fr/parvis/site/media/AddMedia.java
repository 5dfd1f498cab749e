package fr.parvis.site.media;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.Files.Limits;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes something into the library, or a newer one in the place of an old one. The store of files
 * has checked it and encoded images anew: neither metadata nor a drawing that runs programs (SVG)
 * gets in. Smaller copies are made by a job that is planned in the same transaction.
 */
@Service
public class AddMedia {

    private static final long MEGABYTE = 1024L * 1024;

    /** A photograph of 20 MB is accepted, and reduced. */
    private static final Limits IMAGES =
            new Limits(25 * MEGABYTE, Set.of("image/jpeg", "image/png", "image/webp"));

    /** Of any format that the store knows. */
    private static final Limits ANY = new Limits(50 * MEGABYTE, Set.of());

    private final Files files;
    private final MediaRows rows;
    private final RenditionRows renditions;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AddMedia(
            Files files,
            MediaRows rows,
            RenditionRows renditions,
            ObjectProvider<Scheduler> scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.renditions = renditions;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @return the id of the new image or document
     */
    public Outcome<Long, FileRefused> add(String name, InputStream content, MediaWords words) {
        return files.store(name, content, ANY)
                .map(file -> transaction.execute(_ -> keep(file, measure(file), words)));
    }

    /** The same of an image only. */
    public Outcome<Long, FileRefused> addImage(String name, InputStream content, MediaWords words) {
        return files.store(name, content, IMAGES)
                .map(file -> transaction.execute(_ -> keep(file, measure(file), words)));
    }

    /** Another content at the same place: an image for an image, a document for a document. */
    Outcome<Long, FileRefused> replace(Media old, String name, InputStream content) {
        return files.store(name, content, old.image() ? IMAGES : ANY)
                .map(file -> transaction.execute(_ -> replace(old, file)));
    }

    private Measures measure(StoredFile file) {
        return Measures.of(file, files);
    }

    private long keep(StoredFile file, Measures measures, MediaWords words) {
        String key = UUID.randomUUID().toString().substring(0, 18).replace("-", "");
        long id = rows.add(key, file, measures, words);
        own(id, file, measures);
        return id;
    }

    private long replace(Media old, StoredFile file) {
        Measures measures = measure(file);
        files.erase(renditions.forget(old.id()));
        if (!old.image()) {
            files.erase(List.of(old.file()));
        }
        rows.replace(old.id(), file, measures, old.words());
        own(old.id(), file, measures);
        return old.id();
    }

    private void own(long id, StoredFile file, Measures measures) {
        files.claim(List.of(file.id()), Media.owner(id));
        if (file.image()) {
            renditions.add(id, RenditionFile.of(file, measures.width(), measures.height(), true));
            String job = CommuneScope.current() + ":" + id + ":" + file.id();
            scheduler
                    .getObject()
                    .scheduleIfNotExists(CopiesJob.TASK.instance(job).build(), clock.instant());
        }
    }
}
