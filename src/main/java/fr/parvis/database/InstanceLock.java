package fr.parvis.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One program per data folder. The system frees the lock however the program ends. */
final class InstanceLock implements AutoCloseable {

    private final FileChannel file;

    private InstanceLock(FileChannel file) {
        this.file = file;
    }

    /** The lock, or nothing when another program has it. */
    static Optional<InstanceLock> take(Path folder) throws IOException {
        var file =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (locked(file)) {
            return Optional.of(new InstanceLock(file));
        }
        file.close();
        return Optional.empty();
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException byThisProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
