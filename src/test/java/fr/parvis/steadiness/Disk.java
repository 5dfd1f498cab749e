package fr.parvis.steadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the program keeps its data, and how to leave it no room there. */
interface Disk extends AutoCloseable {

    /** The folder as the program is told. */
    Path data();

    /** The same folder as the test sees it. */
    Path seen();

    /** What the program's command begins with. */
    List<String> prefix();

    /** From now on nothing more can be written. */
    void fill(Program program) throws Exception;

    /** There is room again. */
    void empty(Program program) throws Exception;

    @Override
    void close() throws IOException;
}
