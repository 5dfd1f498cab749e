package fr.parvis.site.care;

import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.MovedPages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from the addresses that contents had to those that they have. */
@Component
class OldAddresses implements MovedPages {

    private final ContentKinds kinds;
    private final Contents contents;

    OldAddresses(ContentKinds kinds, Contents contents) {
        this.kinds = kinds;
        this.contents = contents;
    }

    @Override
    public Optional<String> newAddress(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String slug = path.substring(path.lastIndexOf('/') + 1);
        return kinds.all().stream()
                .filter(kind -> !slug.isEmpty() && kind.path(slug).equals(path))
                .flatMap(kind -> contents.moved(kind.code(), slug).stream())
                .findFirst();
    }

    /** The search knows better. */
    @Override
    public List<LinkItem> like(String address, Frame frame) {
        return List.of();
    }
}
