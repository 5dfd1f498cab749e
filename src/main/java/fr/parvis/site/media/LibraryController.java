package fr.parvis.site.media;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileRefused;
import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The library at the desk: what is there, and more of it. */
@Controller
@RequestMapping(LibraryController.PATH)
class LibraryController {

    static final String PATH = "/bureau/site/medias";
    static final int PAGE = 24;

    private final MediaRows rows;
    private final KnownMedia known;
    private final AddMedia adding;

    LibraryController(MediaRows rows, KnownMedia known, AddMedia adding) {
        this.rows = rows;
        this.known = known;
        this.adding = adding;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView list(MediaQuery query, @RequestParam(defaultValue = "") String fait) {
        return page("site/media/library", query, List.of()).addObject("done", fait);
    }

    /** The same without a frame, for the dialog of the editor. */
    @GetMapping("/choix")
    ModelAndView choice(MediaQuery query) {
        return page("site/media/choice", query, List.of());
    }

    /** Several at a time; what is refused is named, the rest is kept. */
    @PostMapping
    ModelAndView add(@RequestParam(required = false) List<MultipartFile> fichiers)
            throws IOException {
        var refused = new ArrayList<MediaRefused>();
        long last = 0;
        for (MultipartFile file : sent(fichiers)) {
            switch (adding.add(
                    file.getOriginalFilename(), file.getInputStream(), MediaWords.NONE)) {
                case Outcome.Done<Long, FileRefused>(Long id) -> last = id;
                case Outcome.Refused<Long, FileRefused>(FileRefused no) ->
                        refused.add(new MediaRefused.Unacceptable(no));
            }
        }
        if (last == 0 && refused.isEmpty()) {
            refused.add(new MediaRefused.NoFile());
        }
        if (!refused.isEmpty()) {
            ModelAndView page = page("site/media/library", new MediaQuery("", "", ""), refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("done", "");
        }
        boolean one = sent(fichiers).size() == 1;
        return new ModelAndView(
                "redirect:" + PATH + (one ? "/" + last + "?fait=ajoute" : "?fait=ajoutes"));
    }

    private static List<MultipartFile> sent(List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(one -> !one.isEmpty()).toList();
    }

    private ModelAndView page(String template, MediaQuery query, List<MediaRefused> refused) {
        List<Media> found = rows.list(query, PAGE + 1);
        List<Media> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ModelAndView(template)
                .addObject("query", query)
                .addObject("media", shown)
                .addObject("pictures", known.pictures(shown))
                .addObject("next", found.size() > PAGE ? query.after(shown.getLast().id()) : "")
                .addObject("refused", refused);
    }
}
