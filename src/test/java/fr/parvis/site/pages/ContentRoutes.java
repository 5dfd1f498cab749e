package fr.parvis.site.pages;

import fr.parvis.commune.Commune;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.TestKinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One content of every kind, whose address says its commune; a file; a published act. */
@Component
class ContentRoutes implements RouteSamples {

    private final Town town;
    private final ContentKinds kinds;
    private final Files files;

    ContentRoutes(Town town, ContentKinds kinds, Files files) {
        this.town = town;
        this.kinds = kinds;
        this.files = files;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String mark = commune.name() + " " + System.nanoTime();
        List<Thing> things = new ArrayList<>();
        for (ContentKind kind : kinds.all()) {
            if (!kind.lasting() && !kind.code().startsWith(TestKinds.PLAIN)) {
                Piece piece = town.publish(kind.code(), kind.code() + " " + mark, facts(kind));
                things.add(new Thing(kind.path() + "/{slug}", Map.of("slug", piece.slug())));
            }
        }
        Piece order = town.act("order", "A " + mark);
        Piece deliberation = town.act("deliberation", "D " + mark);
        things.add(new Thing("/actes/arretes/{slug}", Map.of("slug", order.slug())));
        things.add(new Thing("/actes/deliberations/{slug}", Map.of("slug", deliberation.slug())));
        for (String route : List.of("/actes/{id}", "/bureau/actes/{id}")) {
            things.add(new Thing(route, Map.of("id", "" + order.id())));
        }
        things.add(file(mark));
        return things;
    }

    private static Map<String, Object> facts(ContentKind kind) {
        Map<String, Object> facts = new HashMap<>();
        if (kind.code().equals("event") || kind.code().equals("meeting")) {
            facts.putAll(Town.event(LocalDate.now().plusDays(3)));
        }
        if (kind.form().field("hours").isPresent()) {
            facts.put("hours", "Mo-Fr 09:00-12:00,14:00-17:30");
        }
        return facts;
    }

    private Thing file(String mark) {
        StoredFile file =
                files.keep("plan.pdf", "application/pdf", new byte[] {'%'}, "test:" + mark);
        Piece news =
                town.publish(
                        "news",
                        "fichier " + mark,
                        Map.of(
                                "documents",
                                List.of(
                                        Map.of(
                                                "id", file.id(),
                                                "name", file.name(),
                                                "size", file.size()))));
        return new Thing(
                "/fichiers/{content}/{file}/{name}",
                Map.of("content", "" + news.id(), "file", "" + file.id(), "name", file.name()));
    }
}
