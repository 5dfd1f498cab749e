package fr.parvis.newsletters;

import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that were sent, for everybody. */
@Controller
@RequestMapping("/lettres")
class ArchiveController {

    private static final int PAGE = 24;
    private static final int FEED = 20;

    private final LetterStore letters;
    private final LetterFeed feed;

    ArchiveController(LetterStore letters, LetterFeed feed) {
        this.letters = letters;
        this.feed = feed;
    }

    @Kept
    @GetMapping
    String list(@RequestParam(defaultValue = "") String avant, Model model) {
        long before = avant.matches("\\d{1,18}") ? Long.parseLong(avant) : Long.MAX_VALUE;
        List<Letter> found = letters.published(before, PAGE + 1);
        model.addAttribute("letters", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : 0L);
        return "newsletters/archive";
    }

    @Kept
    @GetMapping("/{slug:[a-z0-9-]{1,100}}")
    String read(@PathVariable String slug, Model model) {
        model.addAttribute("letter", letters.published(slug).orElseThrow(NotFound::new));
        return "newsletters/letter";
    }

    /** Whatever the reader says that it accepts: programs of feeds say all sorts of things. */
    @GetMapping("/flux.xml")
    ResponseEntity<byte[]> rss(Frame frame) {
        String rss = feed.write(letters.published(Long.MAX_VALUE, FEED), frame);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/rss+xml;charset=UTF-8")
                .body(rss.getBytes(StandardCharsets.UTF_8));
    }
}
