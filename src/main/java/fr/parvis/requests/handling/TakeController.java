package fr.parvis.requests.handling;

import fr.parvis.requests.life.TakeRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent takes a request, takes it over from a colleague, or gives it back. */
@Controller
@RequestMapping(Addresses.ROOT + "/{number}")
class TakeController {

    private final TakeRequest take;
    private final RequestViews views;

    TakeController(TakeRequest take, RequestViews views) {
        this.take = take;
        this.views = views;
    }

    @PostMapping("/prendre")
    String take(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            Model model,
            HttpServletResponse response) {
        return views.after(
                take.take(visit.id(), version, visit.agent()),
                visit.here(),
                visit,
                Typed.in("take", version, "", ""),
                model,
                response);
    }

    @PostMapping("/rendre")
    String release(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            Model model,
            HttpServletResponse response) {
        return views.after(
                take.release(visit.id(), version),
                visit.here(),
                visit,
                Typed.in("take", version, "", ""),
                model,
                response);
    }
}
