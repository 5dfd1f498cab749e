package fr.parvis.site.pages;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.LinkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan of the site, for who finds nothing otherwise. */
@Controller
class SiteMapController {

    private final Procedures procedures;
    private final SiteMap site;
    private final Rubrics rubrics;

    SiteMapController(Procedures procedures, SiteMap site, Rubrics rubrics) {
        this.procedures = procedures;
        this.site = site;
        this.rubrics = rubrics;
    }

    @Kept
    @GetMapping("/plan-du-site")
    String map(Frame frame, Model model) {
        model.addAttribute(
                "procedures",
                procedures.catalogue().stream().map(each -> link(each, frame)).toList());
        model.addAttribute("parts", site.parts(frame));
        model.addAttribute("rubrics", rubrics.all());
        return "site/map";
    }

    private static LinkItem link(Revision revision, Frame frame) {
        ProcedureDefinition procedure = revision.definition();
        return new LinkItem(
                "/demarches/" + procedure.code(),
                procedure.icon(),
                frame.t(procedure.title()),
                null);
    }
}
