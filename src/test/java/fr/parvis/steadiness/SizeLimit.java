package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            List<String> command = new ArrayList<>(as(each));
            command.addAll(List.of("prlimit", "--pid=" + each.pid(), "--fsize=" + bytes));
            int result = new ProcessBuilder(command).inheritIO().start().waitFor();
            assertThat(result == 0 || !each.isAlive()).as(command.toString()).isTrue();
        }
    }

    /** A process obeys its own account, even where root is not almighty: in a container. */
    private static List<String> as(ProcessHandle process) throws IOException {
        Path entry = Path.of("/proc", Long.toString(process.pid()));
        var owner = Files.getAttribute(entry, "unix:uid");
        return owner.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                ? List.of()
                : List.of(
                        "setpriv",
                        "--reuid=" + owner,
                        "--regid=" + Files.getAttribute(entry, "unix:gid"),
                        "--clear-groups");
    }

    static SizeLimit in(Path folder) throws Exception {
        return new SizeLimit(Files.createDirectories(folder).toAbsolutePath());
    }

    @Override
    public void close() {}
}
