package fr.parvis.requests.handling;

import fr.parvis.requests.life.ExtendDelay;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent extends the legal delay, once, with a reason. */
@Controller
class ExtendController {

    private final ExtendDelay extend;
    private final RequestViews views;

    ExtendController(ExtendDelay extend, RequestViews views) {
        this.extend = extend;
        this.views = views;
    }

    @PostMapping(Addresses.ROOT + "/{number}/prolongation")
    String extend(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        String why = Words.clean(words);
        return views.after(
                extend.extend(visit.id(), version, why, visit.agent()),
                visit.here(),
                visit,
                Typed.in("prolongation", version, "", why),
                model,
                response);
    }
}
