package fr.parvis.site.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Both doors of the library. */
@Component
class KnownMedia {

    private final MediaRows rows;
    private final RenditionRows renditions;

    KnownMedia(MediaRows rows, RenditionRows renditions) {
        this.rows = rows;
        this.renditions = renditions;
    }

    List<Image> images(Collection<Long> ids) {
        List<Media> found =
                rows.find(ids).stream().filter(one -> one.image() && one.described()).toList();
        return pictures(found).values().stream().toList();
    }

    /** Also those that nobody described yet, by id: what agents look at. */
    Map<Long, Image> pictures(List<Media> media) {
        List<Media> images = media.stream().filter(Media::image).toList();
        if (images.isEmpty()) {
            return Map.of();
        }
        var sizes = renditions.of(images.stream().map(Media::id).toList());
        var pictures = new java.util.LinkedHashMap<Long, Image>();
        images.stream()
                .filter(one -> sizes.containsKey(one.id()))
                .forEach(one -> pictures.put(one.id(), image(one, sizes.get(one.id()))));
        return pictures;
    }

    private static Image image(Media media, List<Rendition> sizes) {
        MediaWords words = media.words();
        return new Image(
                media.id(),
                words.alt(),
                words.decorative(),
                words.focusX(),
                words.focusY(),
                media.width(),
                media.height(),
                sizes,
                words.credit());
    }

    @Component
    static class KnownImages implements Images {

        private final KnownMedia known;

        KnownImages(KnownMedia known) {
            this.known = known;
        }

        @Override
        public Optional<Image> find(long id) {
            return find(List.of(id)).stream().findFirst();
        }

        @Override
        public List<Image> find(Collection<Long> ids) {
            return known.images(ids);
        }
    }

    @Component
    static class KnownDocuments implements Documents {

        private final KnownMedia known;

        KnownDocuments(KnownMedia known) {
            this.known = known;
        }

        @Override
        public Optional<Document> find(long id) {
            return find(List.of(id)).stream().findFirst();
        }

        @Override
        public List<Document> find(Collection<Long> ids) {
            return known.rows.find(ids).stream()
                    .filter(one -> !one.image())
                    .map(Media::document)
                    .toList();
        }
    }
}
