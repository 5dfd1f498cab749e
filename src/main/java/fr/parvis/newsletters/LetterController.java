package fr.parvis.newsletters;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.SignedInAgent;
import fr.parvis.notices.bulk.BulkLetter;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One letter: composed while it is a draft, then what became of it. */
@Controller
@RequestMapping(LettersController.PATH + "/{id:\\d{1,18}}")
class LetterController {

    /** The letter is a page of its own, without script; its links open in the whole window. */
    private static final String CAGE =
            "sandbox allow-same-origin allow-top-navigation-by-user-activation; default-src 'none';"
                    + " img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final LetterStore letters;
    private final ComposeLetter compose;
    private final Shelf shelf;
    private final WriteLetter write;
    private final TopicCatalogue topics;
    private final BulkMails mails;

    LetterController(
            LetterStore letters,
            ComposeLetter compose,
            Shelf shelf,
            WriteLetter write,
            TopicCatalogue topics,
            BulkMails mails) {
        this.letters = letters;
        this.compose = compose;
        this.shelf = shelf;
        this.write = write;
        this.topics = topics;
        this.mails = mails;
    }

    @ModelAttribute("letter")
    Letter letter(@PathVariable long id, SignedInAgent agent) {
        NotAllowed.unless(agent, LettersController.WRITERS);
        return letters.find(id).orElseThrow(NotFound::new);
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute("letter") Letter letter, @RequestParam(defaultValue = "") String fait) {
        if (letter.state() != LetterState.DRAFT) {
            return new ModelAndView("newsletters/report")
                    .addObject("report", mails.report(letter.about()))
                    .addObject("done", fait)
                    .addObject("topics", topics.all());
        }
        return page(LetterForm.of(letter), Map.of(), fait);
    }

    /**
     * Saves whatever button was pressed.
     *
     * @param haut key of the item to move up, or empty
     * @param bas key of the item to move down, or empty
     */
    @PostMapping
    ModelAndView save(
            @ModelAttribute("letter") Letter letter,
            @ModelAttribute("typed") LetterForm typed,
            @RequestParam(defaultValue = "") String haut,
            @RequestParam(defaultValue = "") String bas,
            SignedInAgent agent) {
        LetterForm form = typed.moved(haut, -1).moved(bas, 1);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) {
            return page(form, faults, "");
        }
        if (!compose.save(letter.id(), form, agent)) {
            return page(form, Map.of("titre", "newsletters.fault.changed"), "");
        }
        boolean moved = !haut.isEmpty() || !bas.isEmpty();
        String path = LettersController.PATH + "/" + letter.id();
        return new ModelAndView("redirect:" + path + (moved ? "#choisis" : "?fait=garde"));
    }

    @ModelAttribute("typed")
    LetterForm typed(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String introduction,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(required = false) List<String> sujets,
            @RequestParam(required = false) List<String> elements,
            @RequestParam(defaultValue = "") String version) {
        int from = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        return new LetterForm(titre, introduction, fin, sujets, elements, from);
    }

    @PostMapping("/jeter")
    String throwAway(@ModelAttribute("letter") Letter letter) {
        compose.throwAway(letter.id());
        return "redirect:" + LettersController.PATH;
    }

    @GetMapping("/apercu")
    ModelAndView preview(@ModelAttribute("letter") Letter letter, Locale locale) {
        return new ModelAndView("newsletters/preview")
                .addObject("text", write.write(letter, locale).text());
    }

    /**
     * @param sombre as a dark mail program shows it
     */
    @GetMapping("/apercu/courriel")
    @ResponseBody
    byte[] mail(
            @ModelAttribute("letter") Letter letter,
            @RequestParam(defaultValue = "false") boolean sombre,
            Locale locale,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CAGE);
        response.setContentType("text/html;charset=UTF-8");
        String html =
                write.write(letter, locale)
                        .html()
                        .replace(BulkLetter.LEAVE, "#")
                        .replace(BulkLetter.CHOICES, "#");
        return shown(html, sombre).getBytes(StandardCharsets.UTF_8);
    }

    /** Either scheme, whatever that of the agent’s own screen. */
    private static String shown(String html, boolean dark) {
        return html.replace(
                "@media (prefers-color-scheme: dark)", dark ? "@media all" : "@media not all");
    }

    private ModelAndView page(LetterForm form, Map<String, String> faults, String done) {
        var page =
                new ModelAndView("newsletters/compose")
                        .addObject("form", form)
                        .addObject("faults", faults)
                        .addObject("done", done)
                        .addObject("picked", shelf.find(form.picked()))
                        .addObject("shelf", shelf.proposed())
                        .addObject("topics", topics.all());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
