package fr.parvis.site.media;

import fr.parvis.site.media.ImageChoice.Tile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds images to choose one from: whoever writes chooses what they see, and types no number. */
@Component
public class ChooseImage {

    private static final int FEW = 11;

    private final MediaRows rows;
    private final KnownMedia known;

    ChooseImage(MediaRows rows, KnownMedia known) {
        this.rows = rows;
        this.known = known;
    }

    /**
     * @param chosen id of the one chosen so far; 0 for none
     * @param words to look for in titles, descriptions and names of files; may be empty
     */
    public ImageChoice among(long chosen, String words) {
        var query = new MediaQuery(words, MediaQuery.TO_CHOOSE, "");
        List<Media> found = rows.list(query, FEW + 2);
        List<Media> others = found.stream().filter(one -> one.id() != chosen).toList();
        List<Media> shown = others.subList(0, Math.min(FEW, others.size()));
        return new ImageChoice(
                chosen == 0
                        ? null
                        : tiles(rows.find(List.of(chosen))).stream().findFirst().orElse(null),
                tiles(shown),
                words.strip(),
                others.size() > FEW);
    }

    private List<Tile> tiles(Collection<Media> media) {
        List<Media> images = media.stream().filter(Media::image).toList();
        Map<Long, Image> pictures = known.pictures(images);
        return images.stream()
                .map(one -> new Tile(one.id(), pictures.get(one.id()), one.label()))
                .toList();
    }
}
