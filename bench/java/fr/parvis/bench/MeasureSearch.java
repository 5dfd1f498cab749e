package fr.parvis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The search of everybody, and what it suggests, over many entries of one commune. */
final class MeasureSearch {

    private static final int CONNECTIONS = 2;
    private static final int QUESTIONS = 1_000;
    private static final int MOST_MILLISECONDS = 30;

    /** Common and rare words, several, other words for the same, mistakes. */
    private static final List<String> ASKED =
            List.of(
                    "école",
                    "conseil municipal",
                    "cantine",
                    "piscine horaires",
                    "carte d'identité",
                    "cni",
                    "permis de construire",
                    "plu",
                    "déchetterie",
                    "collecte des déchets",
                    "terme3456",
                    "brocante salle location",
                    "concert exposition",
                    "inscription rentrée école",
                    "subvention association",
                    "piscnie",
                    "bibliotèque",
                    "comment faire une carte d'identité",
                    "délibération budget",
                    "mairie");

    private static final List<String> TYPED =
            List.of("ma", "ecol", "carte d", "pisc", "conseil mun", "terme12", "insc", "cni", "th");

    private final Program program;
    private final int entries;

    MeasureSearch(Program program, int entries) {
        this.program = program;
        this.entries = entries;
    }

    List<Figure> measure(int rounds) throws IOException {
        var figures = new ArrayList<Figure>();
        figures.add(measure("search", "/recherche?q=", ASKED, rounds));
        figures.add(measure("suggestions", "/recherche/suggestions?q=", TYPED, rounds));
        return figures;
    }

    private Figure measure(String what, String path, List<String> words, int rounds)
            throws IOException {
        List<byte[]> requests =
                words.stream()
                        .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8))
                        .map(each -> Load.get(path + each))
                        .toList();
        var load = new Load(program.port(), CONNECTIONS);
        load.run(QUESTIONS, 200, i -> requests.get(i % requests.size()));
        double[] milliseconds =
                IntStream.range(0, rounds)
                        .mapToDouble(_ -> round(load, requests).milliseconds(95))
                        .toArray();
        String told = "%s over %,d entries, p95".formatted(what, entries);
        return Figure.atMost(MOST_MILLISECONDS, told, "ms", milliseconds);
    }

    private static Load.Round round(Load load, List<byte[]> requests) {
        try {
            return load.run(QUESTIONS, 200, i -> requests.get(i % requests.size()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
