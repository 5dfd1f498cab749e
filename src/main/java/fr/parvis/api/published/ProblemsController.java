package fr.parvis.api.published;

import fr.parvis.api.calls.ProblemType;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What each refusal means: the pages that the type of a problem leads to. */
@Controller
class ProblemsController {

    @GetMapping("/api/problems/{code}")
    String problem(@PathVariable String code, Model model) {
        model.addAttribute("problem", ProblemType.of(code).orElseThrow(NotFound::new));
        return "api/problem";
    }
}
