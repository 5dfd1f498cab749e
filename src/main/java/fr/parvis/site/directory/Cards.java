package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contents that have an owner outside the town hall. */
@Component
class Cards {

    /** The field of a card that holds the address of whoever keeps it. */
    static final String EMAIL = "email";

    private static final Set<String> KINDS = Set.of("association", "shop");

    private final Contents contents;

    Cards(Contents contents) {
        this.contents = contents;
    }

    /** The address to which its link is sent; may be empty. */
    static String email(Answers facts) {
        return facts.text(EMAIL).orElse("");
    }

    Optional<Content> find(long id) {
        return contents.published(id).filter(content -> KINDS.contains(content.kind()));
    }
}
