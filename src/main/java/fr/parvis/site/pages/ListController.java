package fr.parvis.site.pages;

import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of contents that are nothing but lists. */
@Controller
class ListController {

    private final ListContents lists;

    ListController(ListContents lists) {
        this.lists = lists;
    }

    @Kept
    @GetMapping({
        "/pages",
        "/actualites",
        "/lieux",
        "/annuaire",
        "/annuaire/personnes",
        "/elus",
        "/actes",
        "/actes/deliberations",
        "/actes/arretes",
        "/associations",
        "/commerces",
        "/emplois",
        "/marches",
        "/documents",
        "/galeries",
        "/informations-urgentes"
    })
    String list(
            @RequestParam(name = "sorte", defaultValue = "") String sort,
            @RequestParam(name = "apres", required = false) String after,
            Frame frame,
            Model model) {
        Shape shape = Shape.at(frame.path()).orElseThrow(NotFound::new);
        model.addAttribute("list", lists.of(shape, sort, after, frame));
        return "site/pages/list";
    }
}
