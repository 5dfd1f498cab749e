package fr.parvis.site.blocks;

import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page and the list of all pages. */
@Controller
class HomeController {

    private final Home home;
    private final Procedures procedures;

    HomeController(Home home, Procedures procedures) {
        this.home = home;
        this.procedures = procedures;
    }

    @Kept
    @GetMapping("/")
    String home(Frame frame, Model model) {
        model.addAttribute("rows", home.live(frame));
        return "site/home";
    }

    @Kept
    @GetMapping("/plan-du-site")
    String map(Frame frame, Model model) {
        model.addAttribute("procedures", ProcedureLinks.all(procedures.catalogue(), frame));
        return "site/map";
    }
}
