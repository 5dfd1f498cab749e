package fr.parvis.database;

import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.commons.compress.archivers.tar.*;
import org.tukaani.xz.XZInputStream;

/**
 * Real PostgreSQL (zonky binaries) as a child process, persistent data dir, works as root or not.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private final Path home, bin, data;
    private final List<String> prefix; // how we drop root
    private final String mode;
    private final int port;
    private final String password;
    private Process process;

    EmbeddedPostgres(Path home, int port, String forcedMode) throws Exception {
        this.home = home.toAbsolutePath();
        this.data = this.home.resolve("data");
        this.bin = this.home.resolve("pg");
        Files.createDirectories(this.home);
        extract();
        boolean root =
                ((Number) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).intValue() == 0;
        Map.Entry<String, List<String>> m =
                root ? dropRoot(forcedMode) : Map.entry("direct", setprivDeath());
        this.mode = m.getKey();
        this.prefix = m.getValue();
        this.port = port > 0 ? port : freePort();
        Path pw = this.home.resolve("password");
        if (!Files.exists(pw)) Files.writeString(pw, UUID.randomUUID().toString());
        this.password = Files.readString(pw).trim();
        Files.createDirectories(data);
        if (needsChown()) chownTree(this.home, "nobody");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(pw, PosixFilePermissions.fromString("rw-------"));
        if (!Files.exists(data.resolve("PG_VERSION")))
            run(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + pw,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=fr");
        start();
    }

    public String mode() {
        return mode;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String password() {
        return password;
    }

    private boolean needsChown() {
        return mode.equals("setpriv") || mode.equals("runuser");
    }

    private static List<String> setprivDeath() {
        return Files.isExecutable(Path.of("/usr/bin/setpriv"))
                ? List.of("setpriv", "--pdeathsig=INT", "--")
                : List.of();
    }

    private Map.Entry<String, List<String>> dropRoot(String forced) throws Exception {
        var candidates = new LinkedHashMap<String, List<String>>();
        candidates.put(
                "setpriv",
                List.of(
                        "setpriv",
                        "--reuid=nobody",
                        "--regid=nogroup",
                        "--clear-groups",
                        "--pdeathsig=INT",
                        "--"));
        candidates.put("runuser", List.of("runuser", "-u", "nobody", "--"));
        candidates.put("unshare", List.of("unshare", "-U", "--"));
        for (var c : candidates.entrySet()) {
            if (forced != null && !forced.equals(c.getKey())) continue;
            var probe = new ArrayList<>(c.getValue());
            probe.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0 && test -x '" + home + "'"));
            try {
                if (new ProcessBuilder(probe)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0) return c;
            } catch (IOException absent) {
                /* next */
            }
        }
        throw new IllegalStateException(
                "root, and none of setpriv/runuser/unshare can run PostgreSQL in " + home);
    }

    private void start() throws Exception {
        stopOrphan();
        var cmd = new ArrayList<>(prefix);
        cmd.addAll(
                List.of(
                        bin.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "shared_buffers=128MB",
                        "-c",
                        "timezone=Europe/Paris",
                        "-c",
                        "lc_messages=C"));
        var started = new CompletableFuture<Process>();
        // pdeathsig is tied to the *thread* that spawns: keep a platform thread alive with the
        // process
        Thread.ofPlatform()
                .daemon()
                .name("embedded-pg")
                .start(
                        () -> {
                            try {
                                var p =
                                        new ProcessBuilder(cmd)
                                                .directory(data.toFile())
                                                .redirectErrorStream(true)
                                                .redirectOutput(
                                                        ProcessBuilder.Redirect.appendTo(
                                                                home.resolve("postgres.log")
                                                                        .toFile()))
                                                .start();
                                started.complete(p);
                                p.waitFor();
                            } catch (Throwable t) {
                                started.completeExceptionally(t);
                            }
                        });
        process = started.get(10, TimeUnit.SECONDS);
        Path pid = data.resolve("postmaster.pid");
        for (int i = 0; i < 3000; i++) {
            if (!process.isAlive())
                throw new IllegalStateException(
                        "postgres exited "
                                + process.exitValue()
                                + ", see "
                                + home.resolve("postgres.log"));
            if (Files.exists(pid)) {
                var l = Files.readAllLines(pid);
                if (l.size() >= 8 && l.get(7).trim().equals("ready")) return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("postgres not ready after 30 s");
    }

    private void stopOrphan() throws Exception {
        Path pid = data.resolve("postmaster.pid");
        if (!Files.exists(pid)) return;
        var h = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().trim()));
        if (h.isPresent()
                && h.get()
                        .info()
                        .command()
                        .map(c -> c.equals(bin.resolve("bin/postgres").toString()))
                        .orElse(false)) run("pg_ctl", "stop", "-m", "fast", "-D", data.toString());
    }

    private void run(String tool, String... args) throws Exception {
        var cmd = new ArrayList<>(prefix);
        cmd.add(bin.resolve("bin/" + tool).toString());
        cmd.addAll(List.of(args));
        var p =
                new ProcessBuilder(cmd)
                        .directory(data.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        home.resolve("postgres.log").toFile()))
                        .start();
        if (p.waitFor() != 0)
            throw new IllegalStateException(cmd + " failed, see " + home.resolve("postgres.log"));
    }

    @Override
    public void close() throws Exception {
        if (process != null && process.isAlive())
            run("pg_ctl", "stop", "-m", "fast", "-w", "-D", data.toString());
    }

    private void extract() throws Exception {
        if (Files.exists(bin.resolve(".done"))) return;
        try (var in = EmbeddedPostgres.class.getResourceAsStream("/postgres-linux-x86_64.txz");
                var tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry e; (e = tar.getNextEntry()) != null; ) {
                Path p = bin.resolve(e.getName()).normalize();
                if (!p.startsWith(bin)) throw new IOException("bad entry " + e.getName());
                if (e.isDirectory()) Files.createDirectories(p);
                else {
                    Files.createDirectories(p.getParent());
                    if (e.isSymbolicLink()) {
                        Files.deleteIfExists(p);
                        Files.createSymbolicLink(p, Path.of(e.getLinkName()));
                    } else {
                        Files.copy(tar, p, StandardCopyOption.REPLACE_EXISTING);
                        Files.setPosixFilePermissions(
                                p,
                                PosixFilePermissions.fromString(
                                        (e.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                }
            }
        }
        Files.createFile(bin.resolve(".done"));
    }

    private static void chownTree(Path root, String user) throws IOException {
        var u = root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        try (var s = Files.walk(root)) {
            for (Path p : (Iterable<Path>) s::iterator)
                if (!Files.isSymbolicLink(p) && !Files.getOwner(p).equals(u)) Files.setOwner(p, u);
        }
    }

    private static int freePort() throws IOException {
        try (var s = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return s.getLocalPort();
        }
    }
}
