package fr.parvis.steadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A real disk of a few hundred megabytes, in memory, that a file of the test fills to the last
 * byte. Mounted where only a process of the test sees it, so that it goes away with the test
 * however that ends. Needs root; {@link SizeLimit} does not.
 */
final class SmallDisk implements Disk {

    private static final String MEGABYTES = "300";

    private final Path data;
    private final Process holder;

    private SmallDisk(Path data, Process holder) {
        this.data = data;
        this.holder = holder;
    }

    static boolean possible() throws Exception {
        return new ProcessBuilder("unshare", "--mount", "mount", "-t", "tmpfs", "parvis", "/mnt")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** The holder lives as long as its input is open. */
    static SmallDisk mount(Path folder) throws IOException {
        Path data = Files.createDirectories(folder).toAbsolutePath();
        String script =
                "mount -t tmpfs -o mode=755,size=%sm parvis '%s' && echo mounted && exec cat"
                        .formatted(MEGABYTES, data);
        Process holder =
                new ProcessBuilder("unshare", "--mount", "sh", "-c", script)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (!"mounted".equals(holder.inputReader().readLine())) {
            throw new IOException("no small disk at " + data);
        }
        return new SmallDisk(data, holder);
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Path seen() {
        return Path.of("/proc", Long.toString(holder.pid()), "root")
                .resolve(data.toString().substring(1));
    }

    @Override
    public List<String> prefix() {
        return List.of(
                "nsenter",
                "--target=" + holder.pid(),
                "--mount",
                "--wd=" + Path.of("").toAbsolutePath());
    }

    @Override
    public void fill(Program program) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(filler(), StandardOpenOption.CREATE_NEW)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // that was the purpose; the last bytes of the last block are left to the program
        }
    }

    @Override
    public void empty(Program program) throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return seen().resolve("filler");
    }

    @Override
    public void close() throws IOException {
        holder.outputWriter().close();
    }
}
