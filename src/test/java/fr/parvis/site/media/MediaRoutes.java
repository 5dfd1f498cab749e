package fr.parvis.site.media;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An image and a document of the library. */
@Component
class MediaRoutes implements RouteSamples {

    private final AddMedia add;
    private final Images images;
    private final Documents documents;

    MediaRoutes(AddMedia add, Images images, Documents documents) {
        this.add = add;
        this.images = images;
        this.documents = documents;
    }

    @Override
    public List<Thing> things(Commune commune) {
        var words = new MediaWords("", "Un carré bleu", "", false, "", 0.5, 0.5);
        long image = keep("carre.jpg", Pictures.jpeg(30 + commune.id().value() % 9, 30), words);
        long document = keep("plan.pdf", Pictures.pdf(1), words);
        String served = images.find(image).orElseThrow().fallback().path();
        String[] address = documents.find(document).orElseThrow().path().split("/");
        return List.of(
                new Thing("/medias/{name}", Map.of("name", served.replace("/medias/", ""))),
                new Thing("/documents/{key}/{name}", Map.of("key", address[2], "name", address[3])),
                new Thing("/bureau/site/medias/{id}", Map.of("id", "" + image)));
    }

    private long keep(String name, byte[] bytes, MediaWords words) {
        return add.add(name, new ByteArrayInputStream(bytes), words).orThrow();
    }
}
