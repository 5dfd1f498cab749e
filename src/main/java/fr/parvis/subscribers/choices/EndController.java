package fr.parvis.subscribers.choices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where who left everything arrives: nothing is known of them any more. */
@Controller
class EndController {

    @GetMapping("/abonnements/fini")
    String end() {
        return "subscribers/end";
    }
}
