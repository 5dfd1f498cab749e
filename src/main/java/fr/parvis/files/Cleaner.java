package fr.parvis.files;

import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Reads a received file of some formats through, and removes what should not be kept. */
interface Cleaner {

    Set<Format> formats();

    /**
     * @return the same file, or a new one beside it
     * @throws IOException when the disk fails; a file that cannot be read is a refusal
     */
    Outcome<Cleaned, FileRefused> clean(Path received, Format format, String name)
            throws IOException;

    record Cleaned(Path content, Format format) {}
}
