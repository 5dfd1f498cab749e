package fr.parvis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Public pages, for somebody who has no cookie of ours. */
final class MeasurePages {

    private static final int CONNECTIONS = 32;
    private static final int PAGES = 20_000;
    private static final int PER_SECOND = 8_000;

    private final Program program;
    private final Town town;

    MeasurePages(Program program, Town town) {
        this.program = program;
        this.town = town;
    }

    List<Figure> measure(int rounds) throws IOException {
        var figures = new ArrayList<Figure>();
        figures.add(measure("home", "/", rounds));
        String code = town.catalogue().getFirst().code();
        figures.add(measure("procedure sheet", "/demarches/" + code, rounds));
        return figures;
    }

    private Figure measure(String what, String path, int rounds) throws IOException {
        byte[] request = Load.get(path);
        var load = new Load(program.port(), CONNECTIONS);
        load.run(PAGES, 200, _ -> request);
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = load.run(PAGES, 200, _ -> request).perSecond();
        }
        return Figure.atLeast(PER_SECOND, what + ", anonymous", "/s", rates);
    }
}
