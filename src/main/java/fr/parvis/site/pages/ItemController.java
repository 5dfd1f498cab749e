package fr.parvis.site.pages;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one content; an address it had once leads to the one it has. */
@Controller
class ItemController {

    private static final String EASY = "facile";

    private final ContentKinds kinds;
    private final Contents contents;

    ItemController(ContentKinds kinds, Contents contents) {
        this.kinds = kinds;
        this.contents = contents;
    }

    @Kept
    @GetMapping({
        "/pages/{slug}",
        "/actualites/{slug}",
        "/agenda/{slug}",
        "/lieux/{slug}",
        "/annuaire/{slug}",
        "/annuaire/personnes/{slug}",
        "/elus/{slug}",
        "/conseils/{slug}",
        "/actes/deliberations/{slug}",
        "/actes/arretes/{slug}",
        "/associations/{slug}",
        "/commerces/{slug}",
        "/emplois/{slug}",
        "/marches/{slug}",
        "/documents/{slug}",
        "/galeries/{slug}",
        "/informations-urgentes/{slug}"
    })
    Object item(
            @PathVariable String slug,
            @RequestParam(name = "lecture", defaultValue = "") String reading,
            Frame frame,
            Model model) {
        ContentKind kind = kindAt(frame.path());
        Optional<Content> content = contents.published(kind.code(), slug);
        if (content.isEmpty()) {
            return moved(kind, slug);
        }
        boolean easy = content.get().easyRead() != null && reading.equals(EASY);
        show(content.get(), kind, easy, frame, model);
        return new ModelAndView(kind.template());
    }

    private static void show(
            Content written, ContentKind kind, boolean easy, Frame frame, Model model) {
        Tongues tongues = Tongues.of(written, frame);
        Content content = tongues.of(written);
        model.addAttribute("content", content);
        model.addAttribute("tongues", tongues);
        model.addAttribute("easy", easy);
        model.addAllAttributes(kind.model(content, frame));
    }

    private ContentKind kindAt(String path) {
        String list = path.substring(0, path.lastIndexOf('/'));
        return kinds.all().stream()
                .filter(kind -> kind.path().equals(list))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ResponseEntity<Void> moved(ContentKind kind, String slug) {
        String present = contents.moved(kind.code(), slug).orElseThrow(NotFound::new);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(present))
                .build();
    }
}
