package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs with the rights they accept: they refuse root. Each program gets a
 * session of its own, so that Ctrl-C reaches Parvis alone, which stops PostgreSQL last.
 *
 * @param prefix the command that drops root's rights; empty where there is nothing to drop
 * @param account who must own the data, or null when its maker may keep it
 */
record Launcher(List<String> prefix, String account) {

    /** Sent by the kernel when Parvis dies without a word: a fast and clean stop. */
    private static final String STOP_WITH_PARENT = "--pdeathsig=INT";

    private static final List<Launcher> FOR_ROOT =
            List.of(
                    new Launcher(
                            List.of(
                                    "setsid",
                                    "setpriv",
                                    "--reuid=nobody",
                                    "--regid=nogroup",
                                    "--clear-groups",
                                    STOP_WITH_PARENT,
                                    "--"),
                            "nobody"),
                    new Launcher(List.of("setsid", "runuser", "-u", "nobody", "--"), "nobody"),
                    // below a folder closed to others, such as /root: stays root for the files only
                    new Launcher(
                            List.of(
                                    "setsid",
                                    "unshare",
                                    "-U",
                                    "--",
                                    "setpriv",
                                    STOP_WITH_PARENT,
                                    "--"),
                            null),
                    new Launcher(List.of("setsid", "unshare", "-U", "--"), null));

    private static final List<Launcher> FOR_OTHERS =
            List.of(
                    new Launcher(List.of("setsid", "setpriv", STOP_WITH_PARENT, "--"), null),
                    new Launcher(List.of(), null));

    /**
     * @param home the folder PostgreSQL must be able to enter
     */
    static Launcher choose(Path home) throws IOException, InterruptedException {
        boolean root =
                Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        for (Launcher launcher : root ? FOR_ROOT : FOR_OTHERS) {
            if (launcher.works(home)) {
                return launcher;
            }
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and neither setpriv, runuser nor unshare can run it"
                        + " in %s: start Parvis as another user".formatted(home));
    }

    ProcessBuilder command(Path program, Stream<String> arguments) {
        return builder(withPrefix(Stream.concat(Stream.of(program.toString()), arguments)));
    }

    /** Gives a folder and all in it to the account that PostgreSQL runs as. */
    void own(Path folder) throws IOException {
        if (account == null) {
            return;
        }
        var user =
                folder.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(account);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setOwner(path, user);
            }
        }
    }

    private boolean works(Path home) throws InterruptedException {
        String probe = "test \"$(id -u)\" != 0 && test -x \"$1\"";
        try {
            return builder(withPrefix(Stream.of("sh", "-c", probe, "sh", home.toString())))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private List<String> withPrefix(Stream<String> command) {
        return Stream.concat(prefix.stream(), command).toList();
    }

    private static ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
