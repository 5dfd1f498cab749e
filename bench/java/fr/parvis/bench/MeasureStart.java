package fr.parvis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From the command to the line that says it is ready, on a folder that holds a commune. */
final class MeasureStart {

    private static final double SECONDS = 4;

    private final Path root;
    private final Path data;

    MeasureStart(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    List<Figure> measure(int rounds) throws IOException, InterruptedException {
        double[] afterStop = new double[rounds];
        double[] afterKill = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Program program = Program.start(root, data);
            afterStop[i] = seconds(program);
            program.kill();
            try (var again = Program.start(root, data)) {
                afterKill[i] = seconds(again);
            }
        }
        return List.of(
                Figure.atMost(SECONDS, "ready, after a stop", "s", afterStop),
                Figure.atMost(SECONDS, "ready, after kill -9", "s", afterKill));
    }

    private static double seconds(Program program) {
        return program.startTook().toMillis() / 1e3;
    }
}
