package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An ordinary folder, where the system refuses the program every byte that would make a file
 * longer. Works for everybody; harsher than a full disk, for it also stops PostgreSQL from writing
 * where it had reserved room.
 */
record SizeLimit(Path data) implements Disk {

    /** A process obeys its own account, even where root is not almighty: in a container. */
    private static final String AS_ITS_OWNER =
            """
            owner=$(stat -c '%u' "/proc/$1") && group=$(stat -c '%g' "/proc/$1") || exit 1
            [ "$owner" = "$(id -u)" ] || as="setpriv --reuid=$owner --regid=$group --clear-groups"
            exec $as prlimit --pid="$1" --fsize="$2"
            """;

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

    /**
     * The lower of the two limits, which its owner may raise again. The program first: what it
     * starts from then on inherits it.
     */
    private static void limit(Program program, String bytes) throws Exception {
        limit(program.process().toHandle(), bytes);
        for (ProcessHandle each : program.process().descendants().toList()) {
            limit(each, bytes);
        }
    }

    private static void limit(ProcessHandle process, String bytes) throws Exception {
        int result =
                new ProcessBuilder(
                                "sh", "-c", AS_ITS_OWNER, "sh", Long.toString(process.pid()), bytes)
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(result == 0 || !process.isAlive()).as(process.info().toString()).isTrue();
    }

    static SizeLimit in(Path folder) throws Exception {
        return new SizeLimit(Files.createDirectories(folder).toAbsolutePath());
    }

    @Override
    public void close() {}
}
