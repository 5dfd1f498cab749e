package fr.parvis.site;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page and the list of all pages. */
@Controller
class HomeController {

    private final Procedures procedures;

    HomeController(Procedures procedures) {
        this.procedures = procedures;
    }

    @Kept
    @GetMapping("/")
    String home(Frame frame, Model model) {
        List<Revision> catalogue = procedures.catalogue();
        model.addAttribute("arches", Arch.of(catalogue, frame));
        model.addAttribute("procedures", ProcedureLinks.first(procedures.mostAsked(), frame));
        model.addAttribute("total", catalogue.size());
        model.addAttribute("opening", OpeningWords.of(frame));
        return "site/home";
    }

    @Kept
    @GetMapping("/plan-du-site")
    String map(Frame frame, Model model) {
        model.addAttribute("procedures", ProcedureLinks.all(procedures.catalogue(), frame));
        return "site/map";
    }
}
