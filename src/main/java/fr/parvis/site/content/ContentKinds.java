package fr.parvis.site.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sorts of content there are. */
@Component
public class ContentKinds {

    private final ObjectProvider<ContentKind> shelf;

    /** Asks for them late: the fields of a kind may themselves read contents. */
    ContentKinds(ObjectProvider<ContentKind> shelf) {
        this.shelf = shelf;
    }

    /** In their order. */
    public List<ContentKind> all() {
        return shelf.stream()
                .sorted(
                        Comparator.comparingInt(ContentKind::order)
                                .thenComparing(ContentKind::code))
                .toList();
    }

    public Optional<ContentKind> find(String code) {
        return shelf.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * @throws IllegalArgumentException when there is none: only for codes of the program
     */
    public ContentKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind " + code));
    }
}
