package fr.parvis.steadiness;

import fr.parvis.Browser;
import fr.parvis.TestData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Two communes served by the real program, started once for all tests of this package. Each test
 * leaves it running.
 *
 * @param openedAlone what the command printed that opened Brest when nothing ran yet
 * @param openedBeside what it printed for Quimper, beside the running program
 */
record Town(Program program, String openedAlone, String openedBeside) {

    static final String BREST = "brest.localhost";
    static final String QUIMPER = "mairie.quimper.example";

    private static final int HANDS = 8;
    private static Town shared;

    static synchronized Town get() throws Exception {
        if (shared == null) {
            shared = found();
        }
        return shared;
    }

    private static Town found() throws Exception {
        Path folder = folder();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Disk disk =
                SmallDisk.possible()
                        ? SmallDisk.mount(folder.resolve("disk"))
                        : SizeLimit.in(folder.resolve("data"));
        var program = new Program(disk);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program)));
        String alone = open(program, "29019", "--admin", "claire@brest.example");
        program.start();
        String beside = open(program, "29232", "--host", QUIMPER);
        return new Town(program, alone, beside);
    }

    /** Each process that runs tests has its own. */
    static Path folder() {
        return Path.of(TestData.folder(TestData.STEADINESS));
    }

    private static String open(Program program, String insee, String... options) throws Exception {
        return program.run(
                Stream.of(
                                Stream.of("commune", "open", insee),
                                Stream.of(options),
                                Stream.of("--data", program.disk().data().toString()))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static void end(Program program) {
        try {
            program.stop();
            program.disk().close();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Somebody in Brest. */
    Filing person() {
        return new Filing(program.port(), BREST);
    }

    /** As many people as act at the same time, of both communes. */
    List<Filing> people() {
        return IntStream.range(0, HANDS)
                .mapToObj(n -> new Filing(program.port(), n % 2 == 0 ? BREST : QUIMPER))
                .toList();
    }

    /** Does all of it, as much at the same time as there are people. */
    static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        return together(HANDS, acts);
    }

    static <T> List<T> together(int hands, List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(hands)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(acts)) {
                results.add(one.get());
            }
            return results;
        }
    }

    long requests() throws Exception {
        return count("request");
    }

    long count(String table) throws Exception {
        return program.postgres().number("select count(*) from " + table);
    }

    /** Nothing is doubled and nothing is half there: each request with all that belongs to it. */
    long wholeRequests() throws Exception {
        return program.postgres()
                .number(
                        """
                        select count(distinct (r.commune_id, r.number))
                        from request r
                        join draft d on d.commune_id = r.commune_id and d.request_id = r.id
                        join request_event e on e.commune_id = r.commune_id and e.request_id = r.id
                        join notice n on n.commune_id = r.commune_id and n.to_email = r.applicant_email
                            and n.subject like '%' || r.number || '%'
                        """);
    }

    long acknowledgementsInTheOutbox() throws Exception {
        return program.postgres()
                .number(
                        """
                        select count(*) from notice n join request r
                            on r.commune_id = n.commune_id and n.subject like '%' || r.number || '%'
                        """);
    }

    void awaitReady() throws Exception {
        program.await(() -> new Browser(program.port(), BREST).get("/readyz").status() == 200);
    }
}
