package fr.parvis.site.pages;

import fr.parvis.site.content.Rubric;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rubrics, what stands under one, and the feeds by which people follow them. */
@Controller
class RubricController {

    private final Rubrics rubrics;
    private final ListContents lists;

    RubricController(Rubrics rubrics, ListContents lists) {
        this.rubrics = rubrics;
        this.lists = lists;
    }

    @Kept
    @GetMapping("/rubriques")
    String rubrics(Model model) {
        model.addAttribute("rubrics", rubrics.all());
        return "site/feeds/rubrics";
    }

    @Kept
    @GetMapping("/rubriques/{code}")
    String rubric(
            @PathVariable String code,
            @RequestParam(name = "apres", required = false) String after,
            Frame frame,
            Model model) {
        Rubric rubric = rubrics.byCode(code).orElseThrow(NotFound::new);
        model.addAttribute("list", lists.under(rubric, after, frame));
        return "site/pages/list";
    }
}
