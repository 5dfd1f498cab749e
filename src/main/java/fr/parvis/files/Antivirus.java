package fr.parvis.files;

import java.nio.file.Path;

/** Reads a file for viruses. */
interface Antivirus {

    Verdict scan(Path file);

    enum Verdict {
        CLEAN,
        INFECTED,
        /** No antivirus is set up here. */
        NOT_SCANNED,
        /** One is set up and does not answer. */
        DOWN
    }
}
