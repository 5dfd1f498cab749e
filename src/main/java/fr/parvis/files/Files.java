package fr.parvis.files;

import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The store of files of the current commune. */
public interface Files {

    /**
     * Checks (size, real type, readable, virus), cleans (images are encoded anew without metadata)
     * and keeps a file that a person sends. The file is durable when this returns, and swept after
     * a day unless claimed.
     *
     * @param name as the browser gave it; paths and control characters are dropped, 120 characters
     *     kept
     */
    Outcome<StoredFile, FileRefused> store(String name, InputStream content, Limits limits);

    /** Keeps a file the program made itself; no checks. Claimed at once. */
    StoredFile keep(String name, String mediaType, byte[] content, String owner);

    /** The same of what may be too big for the memory: it is written straight to its place. */
    StoredFile keep(String name, String mediaType, Content content, String owner);

    /** Writes a content, once. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Keeps a copy of a file that this installation checked before, for instance in another
     * commune: name, type and what the antivirus said stay. Nobody's, like one just sent.
     */
    StoredFile adopt(StoredFile known, InputStream content);

    StoredFile get(long id);

    List<StoredFile> get(Collection<Long> ids);

    /**
     * Ties unclaimed files to their owner (for example {@code request:412}), in the caller's
     * transaction.
     */
    void claim(Collection<Long> ids, String owner);

    /**
     * Unties all files of an owner, in the caller's transaction: to be claimed anew in it by
     * another owner, or swept like any file nobody claims.
     */
    void release(String owner);

    /** All that belongs to an owner, by id. */
    List<StoredFile> of(String owner);

    InputStream open(long id);

    /** Removes the row at once and the content after commit. */
    void erase(Collection<Long> ids);

    /**
     * @param maxBytes 10 MiB where nothing else is said
     * @param mediaTypes accepted real types; empty means the default set (PDF, JPEG, PNG, WebP,
     *     HEIC refused with advice, OpenDocument, Word)
     */
    record Limits(long maxBytes, Set<String> mediaTypes) {
        public static final Limits DEFAULT = new Limits(10L * 1024 * 1024, Set.of());
    }
}
