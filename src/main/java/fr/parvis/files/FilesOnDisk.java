package fr.parvis.files;

import fr.parvis.files.StoredFile.Scan;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows in the database, contents on the disk of the node or on one that nodes share. */
@Component
class FilesOnDisk implements Files {

    private final ReceiveFile receive;
    private final KeepContent keep;
    private final FileRows rows;
    private final Blobs blobs;

    FilesOnDisk(ReceiveFile receive, KeepContent keep, FileRows rows, Blobs blobs) {
        this.receive = receive;
        this.keep = keep;
        this.rows = rows;
        this.blobs = blobs;
    }

    @Override
    public Outcome<StoredFile, FileRefused> store(String name, InputStream content, Limits limits) {
        try {
            return receive.receive(name, content, limits);
        } catch (IOException broken) {
            throw outOfOrder(broken);
        }
    }

    @Override
    public StoredFile keep(String name, String mediaType, byte[] content, String owner) {
        return keep(name, mediaType, out -> out.write(content), owner);
    }

    @Override
    public StoredFile keep(String name, String mediaType, Content content, String owner) {
        try (Scratch scratch = blobs.scratch()) {
            try (var out = java.nio.file.Files.newOutputStream(scratch.received())) {
                content.writeTo(out);
            }
            return keep.keep(
                    FileName.clean(name), mediaType, scratch.received(), Scan.NOT_SCANNED, owner);
        } catch (IOException broken) {
            throw outOfOrder(broken);
        }
    }

    @Override
    public StoredFile adopt(StoredFile known, InputStream content) {
        try (Scratch scratch = blobs.scratch()) {
            java.nio.file.Files.copy(content, scratch.received());
            return keep.keep(
                    known.name(), known.mediaType(), scratch.received(), known.scan(), null);
        } catch (IOException broken) {
            throw outOfOrder(broken);
        }
    }

    @Override
    public StoredFile get(long id) {
        return get(List.of(id)).stream().findFirst().orElseThrow(() -> missing(id));
    }

    @Override
    public List<StoredFile> get(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.get(ids);
    }

    @Override
    @Transactional
    public void claim(Collection<Long> ids, String owner) {
        if (rows.claim(ids, owner) != ids.size()) {
            throw missing(ids);
        }
    }

    @Override
    public void release(String owner) {
        rows.release(owner);
    }

    @Override
    public List<StoredFile> of(String owner) {
        return rows.of(owner);
    }

    @Override
    public InputStream open(long id) {
        UUID place = rows.places(List.of(id)).stream().findFirst().orElseThrow(() -> missing(id));
        return blobs.open(CommuneScope.current(), place);
    }

    @Override
    @Transactional
    public void erase(Collection<Long> ids) {
        List<UUID> places = rows.remove(ids);
        CommuneId commune = CommuneScope.current();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        places.forEach(place -> blobs.erase(commune, place));
                    }
                });
    }

    /** Full, unplugged or read-only: worth another try, and no bug. */
    private static DataAccessResourceFailureException outOfOrder(IOException disk) {
        return new DataAccessResourceFailureException("a file cannot be kept on the disk", disk);
    }

    private static NoSuchElementException missing(Object ids) {
        return new NoSuchElementException("no file " + ids + " that could be had here");
    }
}
