package fr.parvis.search.pages;

import fr.parvis.search.Period;
import fr.parvis.search.PublicKinds;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.search.Results;
import fr.parvis.search.words.NoteMissed;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /recherche}: everything public, and what is suggested while somebody types. */
@Controller
class SearchController {

    private static final int SUGGESTED = 8;
    private static final int LONGEST = 200;

    private final PublicSearch search;
    private final PublicKinds kinds;
    private final NoteMissed note;

    SearchController(PublicSearch search, PublicKinds kinds, NoteMissed note) {
        this.search = search;
        this.kinds = kinds;
        this.note = note;
    }

    @GetMapping("/recherche")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String rubrique,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "1") String page,
            Frame frame,
            Model model) {
        var query =
                new PublicQuery(
                        typed(q),
                        lang(frame),
                        orNull(type),
                        orNull(rubrique),
                        Period.of(quand).orElse(null),
                        number(page));
        Results results = search.find(query);
        if (results.total() == 0 && !query.isNarrowed()) {
            note.missed(query.words());
        }
        model.addAttribute("page", new FoundPage(query, results, kinds, frame));
        return "search/results";
    }

    /** Options of a list, asked by the script of the field. */
    @GetMapping("/recherche/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Frame frame, Model model) {
        model.addAttribute("suggestions", search.suggest(typed(q), lang(frame), SUGGESTED));
        model.addAttribute("kinds", kinds);
        return "search/suggestions";
    }

    private static String typed(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST)).strip();
    }

    private static String lang(Frame frame) {
        return Languages.isEnglish(frame.locale()) ? "en" : "fr";
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1;
    }
}
