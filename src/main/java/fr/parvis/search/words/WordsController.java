package fr.parvis.search.words;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The words of the search, for who writes the site: what is missed, what means the same. */
@Controller
@RequestMapping(WordsController.PATH)
class WordsController {

    static final String PATH = "/bureau/site/recherche";

    /** Somebody alone who looked for something once is nobody else's affair. */
    private static final int LEAST = 2;

    private static final int SHOWN = 30;
    private static final int LONGEST = 200;

    private final OwnWords words;
    private final MissedStore missed;
    private final PublicSearch search;

    WordsController(OwnWords words, MissedStore missed, PublicSearch search) {
        this.words = words;
        this.missed = missed;
        this.search = search;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String mot, Frame frame) {
        String tried = mot.substring(0, Math.min(mot.length(), LONGEST)).strip();
        ModelAndView view = view().addObject("tried", tried);
        if (!tried.isEmpty()) {
            view.addObject("found", search.find(PublicQuery.of(tried, lang(frame))));
        }
        return view;
    }

    @PostMapping
    ModelAndView add(@RequestParam(defaultValue = "") String mots, Frame frame) {
        return switch (words.add(mots)) {
            case Outcome.Done<List<String>, SynonymRefused>(var terms) ->
                    new ModelAndView("redirect:" + trying(terms.getFirst()));
            case Outcome.Refused<List<String>, SynonymRefused>(var reason) -> {
                ModelAndView view = view();
                view.addObject("typed", mots).addObject("refused", frame.t(reason));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/retirer")
    String remove(@RequestParam long id) {
        words.remove(id);
        return "redirect:" + PATH;
    }

    @PostMapping("/oublier")
    String forget(@RequestParam String mots) {
        missed.remove(mots);
        return "redirect:" + PATH;
    }

    private ModelAndView view() {
        return new ModelAndView("search/words")
                .addObject("groups", words.here())
                .addObject("missed", missed.most(LEAST, SHOWN));
    }

    /** What was added is tried at once. */
    private static String trying(String word) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("mot", "{mot}")
                .encode()
                .build()
                .expand(word)
                .toUriString();
    }

    private static String lang(Frame frame) {
        return Languages.isEnglish(frame.locale()) ? "en" : "fr";
    }
}
