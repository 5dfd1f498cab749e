package fr.parvis.privacy.people;

import fr.parvis.ui.CookieUse;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cookies of the program, as its modules declare them. */
@Controller
class CookiesController {

    private final List<CookieUse> cookies;

    CookiesController(List<CookieUse> cookies) {
        this.cookies =
                cookies.stream().sorted(Comparator.comparing(use -> use.cookie().name())).toList();
    }

    @GetMapping("/cookies")
    String page(Model model) {
        model.addAttribute("cookies", cookies);
        return "privacy/cookies";
    }
}
