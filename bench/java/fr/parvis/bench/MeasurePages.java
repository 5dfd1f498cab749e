package fr.parvis.bench;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.PublishContent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Public pages, for somebody who has no cookie of ours. */
final class MeasurePages {

    private static final int CONNECTIONS = 32;
    private static final int PAGES = 20_000;
    private static final int PER_SECOND = 8_000;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final Program program;
    private final Town town;
    private final Backstage backstage;

    MeasurePages(Program program, Town town, Backstage backstage) {
        this.program = program;
        this.town = town;
        this.backstage = backstage;
    }

    List<Figure> measure(int rounds) throws IOException, InterruptedException {
        var figures = new ArrayList<Figure>();
        figures.add(measure("home", "/", rounds));
        String code = town.catalogue().getFirst().code();
        figures.add(measure("procedure sheet", "/demarches/" + code, rounds));
        figures.add(measure("page", published("page", Map.of()), rounds));
        figures.add(measure("news", published("news", Map.of()), rounds));
        figures.add(measure("event", published("event", inAMonth()), rounds));
        figures.add(unchanged(rounds));
        return figures;
    }

    private Figure measure(String what, String path, int rounds) throws IOException {
        return measure(what + ", anonymous", Load.get(path), OK, rounds);
    }

    /** The home of who read it before. */
    private Figure unchanged(int rounds) throws IOException, InterruptedException {
        String tag =
                new Pages(program.port(), "").get("/").headers().firstValue("ETag").orElseThrow();
        byte[] request = Load.get("/", "If-None-Match: " + tag + "\r\n");
        return measure("home, not changed", request, NOT_MODIFIED, rounds);
    }

    private Figure measure(String what, byte[] request, int status, int rounds) throws IOException {
        var load = new Load(program.port(), CONNECTIONS);
        load.run(PAGES, status, _ -> request);
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = load.run(PAGES, status, _ -> request).perSecond();
        }
        return Figure.atLeast(PER_SECOND, what, "/s", rates);
    }

    /** The address of a content of three screens. */
    private String published(String kind, Map<String, Object> facts) {
        String paragraph = "La halle ouvre à huit heures et ferme à midi et demi. ".repeat(12);
        var manuscript =
                Manuscript.of(
                                "Le marché du jeudi " + System.nanoTime(),
                                "Vingt étals sur la place, toute l’année.",
                                ("## Pour venir\n\n" + paragraph + "\n\n").repeat(4))
                        .withFacts(new Answers(facts));
        Piece piece =
                CommuneScope.call(
                        town.commune().id(),
                        () ->
                                backstage
                                        .part(PublishContent.class)
                                        .publish(kind, manuscript)
                                        .orThrow());
        return backstage.part(ContentKinds.class).get(kind).path(piece.slug());
    }

    private static Map<String, Object> inAMonth() {
        LocalDate day = LocalDate.now().plusMonths(1);
        return Map.of(
                "start",
                Map.of("date", Answers.written(day), "time", "18 h"),
                "status",
                "scheduled");
    }
}
