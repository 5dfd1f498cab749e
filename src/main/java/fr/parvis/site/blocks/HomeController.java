package fr.parvis.site.blocks;

import fr.parvis.site.moved.Redirects;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page. */
@Controller
class HomeController {

    private final Home home;
    private final Redirects redirects;

    HomeController(Home home, Redirects redirects) {
        this.redirects = redirects;
        this.home = home;
    }

    /** Many an older site told its pages by the query of its home page: {@code /?p=12}. */
    @Kept
    @GetMapping("/")
    Object home(Frame frame, Model model) {
        boolean asked = !frame.address().equals(frame.path());
        Optional<String> moved = asked ? redirects.find(frame.address()) : Optional.empty();
        if (moved.isPresent()) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(moved.get()))
                    .build();
        }
        model.addAttribute("rows", home.live(frame));
        model.addAttribute("head", TownHallData.of(frame));
        return new ModelAndView("site/home");
    }
}
