package fr.parvis.bench;

import fr.parvis.bench.Options.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Lays a commune, measures, and says beside each target what came out. */
public final class Bench {

    private static final int SMALL = 1_000;
    private static final int DRAFTS_TO_READ = 200;
    private static final int ENTRIES = 50_000;

    private final Path root;
    private final Path folder;
    private final Options options;
    private final List<Figure> figures = new ArrayList<>();
    private Town town;
    private String cookie;
    private List<String> drafts;

    private Bench(Path root, Path folder, Options options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    /**
     * @param arguments folder of the sources, an empty folder, then the options
     */
    public static void main(String... arguments) throws Exception {
        var given = Arrays.asList(arguments);
        var options = Options.parse(given.subList(2, given.size()));
        if (options.isEmpty()) {
            System.err.println(Options.USAGE);
            System.exit(2);
        }
        new Bench(Path.of(given.get(0)), Path.of(given.get(1)), options.get()).run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        if (options.needRequests()) {
            measureTown();
        }
        if (options.has(Part.LETTERS)) {
            say("Sending letters…");
            figures.addAll(new MeasureLetters(root, folder).measure(options.rounds()));
        }
        print();
    }

    private void measureTown() throws IOException, SQLException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("large"));
        try (var program = Program.start(root, data);
                var backstage = Backstage.of(data)) {
            lay(program, backstage);
            serve(program, backstage);
        }
        if (options.has(Part.START)) {
            say("Starting again and again…");
            figures.addAll(new MeasureStart(root, data).measure(options.rounds()));
        }
        if (options.has(Part.MEMORY)) {
            say("Weighing…");
            try (var program = Program.start(root, data)) {
                figures.add(MeasureMemory.measure(program, town, cookie, drafts));
            }
        }
    }

    private void lay(Program program, Backstage backstage)
            throws IOException, SQLException, InterruptedException {
        say("Laying %,d requests…".formatted(options.requests()));
        town = Town.open(backstage);
        cookie = town.signIn(backstage);
        var laying = new LayRequests(town, backstage, Database.of(program.data()));
        laying.prepare();
        long began = System.nanoTime();
        laying.lay(options.seed(), options.requests());
        double seconds = (System.nanoTime() - began) / 1e9;
        String what = "laying %,d requests".formatted(options.requests());
        figures.add(
                options.requests() < 100_000
                        ? Figure.toCompare(what, "s", seconds)
                        : Figure.atMost(120, what, "s", seconds));
        drafts = new LayDrafts(town, backstage).lay(options.seed() - 1, DRAFTS_TO_READ);
        settle(program);
    }

    private void settle(Program program) throws IOException, SQLException, InterruptedException {
        say("Letting jobs finish…");
        var aftermath = new Aftermath(Database.of(program.data()));
        aftermath.settle(new Pages(program.port(), cookie));
        aftermath.verifyTally(town.commune().id());
    }

    private void serve(Program program, Backstage backstage)
            throws IOException, SQLException, InterruptedException {
        if (options.has(Part.PAGES)) {
            say("Reading public pages…");
            figures.addAll(new MeasurePages(program, town, backstage).measure(options.rounds()));
        }
        if (options.has(Part.INBOX)) {
            say("Reading the inbox…");
            inbox(program);
        }
        if (options.has(Part.SUBMIT)) {
            say("Sending requests…");
            var laying = new LayDrafts(town, backstage);
            figures.addAll(
                    new MeasureSubmit(program, laying, options.seed()).measure(options.rounds()));
        }
        if (options.has(Part.DRAFTS)) {
            say("Publishing while drafts are open…");
            figures.addAll(drafts(program, backstage));
        }
        if (options.has(Part.SEARCH)) {
            say("Searching…");
            LayEntries.lay(Database.of(program.data()), town, ENTRIES);
            figures.addAll(new MeasureSearch(program, ENTRIES).measure(options.rounds()));
        }
        if (options.has(Part.SIGNIN)) {
            say("Signing in…");
            figures.addAll(new MeasureSignIn(program, town, backstage).measure(options.rounds()));
        }
    }

    private List<Figure> drafts(Program program, Backstage backstage)
            throws IOException, SQLException, InterruptedException {
        try {
            return new MeasureDrafts(program, town, backstage, options.seed() + 7)
                    .measure(options.rounds());
        } catch (ExecutionException broken) {
            throw new IOException(broken.getCause());
        }
    }

    private void inbox(Program large) throws IOException, SQLException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("small"));
        try (var small = Program.start(root, data)) {
            String agent = smallTown(small);
            var measure =
                    new MeasureInbox(
                            new MeasureInbox.Desk(large, cookie),
                            new MeasureInbox.Desk(small, agent),
                            options.requests());
            figures.addAll(measure.measure(options.rounds()));
        }
    }

    /** The cookie of its agent. */
    private String smallTown(Program small) throws IOException, SQLException, InterruptedException {
        try (var backstage = Backstage.of(small.data())) {
            Town village = Town.open(backstage);
            String agent = village.signIn(backstage);
            var laying = new LayRequests(village, backstage, Database.of(small.data()));
            laying.prepare();
            laying.lay(options.seed(), SMALL);
            new Aftermath(Database.of(small.data())).settle(new Pages(small.port(), agent));
            return agent;
        }
    }

    private void print() {
        System.out.printf(
                "%n| %-44s | %-32s | %-14s | ratio | verdict |%n", "what", "measured", "target");
        System.out.println("|---|---|---|---|---|");
        figures.forEach(figure -> System.out.println(figure.line()));
        System.out.printf(
                "%nMedian of %d rounds (lowest to highest). A ratio of 1 or more reaches the target.%n",
                options.rounds());
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
