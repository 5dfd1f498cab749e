package fr.parvis.site.pages;

import fr.parvis.site.content.Content;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The faces of those whom a list names: one query, and none where it names nobody. */
@Component
class Portraits {

    private static final Set<String> KINDS = Set.of("elected", "person");

    private final Images images;

    Portraits(Images images) {
        this.images = images;
    }

    /** By number of the image. */
    Map<Long, Image> of(List<Content> shown) {
        List<Long> wanted =
                shown.stream()
                        .filter(each -> KINDS.contains(each.kind()) && each.leadImage() > 0)
                        .map(Content::leadImage)
                        .toList();
        return wanted.isEmpty()
                ? Map.of()
                : images.find(wanted).stream()
                        .collect(Collectors.toMap(Image::id, Function.identity(), (one, _) -> one));
    }
}
