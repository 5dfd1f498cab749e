package fr.parvis.steadiness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An ordinary folder, where the system refuses the program every byte that would make a file
 * longer. Works for everybody; harsher than a full disk, for it also stops PostgreSQL from writing
 * where it had reserved room.
 */
record SizeLimit(Path data) implements Disk {

    @Override
    public Path seen() {
        return data;
    }

    @Override
    public List<String> prefix() {
        return List.of();
    }

    @Override
    public void fill(Program program) throws Exception {
        limit(program, "1024:");
    }

    @Override
    public void empty(Program program) throws Exception {
        limit(program, "unlimited:");
    }

    /** The lower of the two limits, which its owner may raise again. */
    private static void limit(Program program, String bytes) throws Exception {
        Stream<ProcessHandle> all =
                Stream.concat(
                        Stream.of(program.process().toHandle()),
                        program.process().toHandle().descendants());
        for (ProcessHandle each : all.toList()) {
            new ProcessBuilder("prlimit", "--pid=" + each.pid(), "--fsize=" + bytes)
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    static SizeLimit in(Path folder) throws Exception {
        return new SizeLimit(Files.createDirectories(folder).toAbsolutePath());
    }

    @Override
    public void close() {}
}
