package fr.parvis.site.writing;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.site.media.Document;
import fr.parvis.site.media.Documents;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Link;

/**
 * What a text shows of the town hall: found with one query for all images, one for all documents.
 */
final class Shown {

    private static final String IMAGE = "image:";
    private static final String DOCUMENT = "document:";

    private final Map<Long, Image> images;
    private final Map<Long, Document> documents;
    private final Procedures procedures;

    Shown(Written text, Images images, Documents documents, Procedures procedures) {
        this.images = byId(images.find(imageIds(text)), Image::id);
        this.documents = byId(documents.find(documentIds(text)), Document::id);
        this.procedures = procedures;
    }

    Optional<Image> image(long id) {
        return Optional.ofNullable(images.get(id));
    }

    /** Those of a gallery that can be shown, in its order. */
    List<Image> gallery(Mark mark) {
        return ids(mark).stream().map(images::get).filter(one -> one != null).toList();
    }

    Optional<Document> document(long id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<Revision> procedure(String code) {
        return procedures.current(code);
    }

    /** The number behind {@code image:} or {@code document:}; 0 for any other address. */
    static long id(String address, String scheme) {
        String number = address.startsWith(scheme) ? address.substring(scheme.length()) : "";
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    static long imageId(String address) {
        return id(address, IMAGE);
    }

    static long documentId(String address) {
        return id(address, DOCUMENT);
    }

    static Collection<Long> imageIds(Written text) {
        var ids = new TreeSet<Long>();
        text.all(org.commonmark.node.Image.class)
                .forEach(one -> ids.add(imageId(one.getDestination())));
        for (Mark mark : text.all(Mark.class)) {
            if (mark.kind() == Mark.Kind.IMAGE) {
                ids.add(mark.id());
            } else if (mark.kind() == Mark.Kind.GALERIE) {
                ids.addAll(ids(mark));
            }
        }
        ids.remove(0L);
        return ids;
    }

    static Collection<Long> documentIds(Written text) {
        var ids = new TreeSet<Long>();
        text.all(Link.class).forEach(one -> ids.add(documentId(one.getDestination())));
        text.all(Mark.class).stream()
                .filter(mark -> mark.kind() == Mark.Kind.DOCUMENT)
                .forEach(mark -> ids.add(mark.id()));
        ids.remove(0L);
        return ids;
    }

    /** {@code 3, 4,5 Words}: the numbers at its beginning. */
    static List<Long> ids(Mark mark) {
        String numbers = mark.argument().replaceAll("(?s)^([\\d,\\s]*).*$", "$1");
        return Arrays.stream(numbers.split("[,\\s]+"))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(60)
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
