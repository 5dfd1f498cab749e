package fr.parvis.assistant.unanswered;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What residents asked and found no answer to, for who writes the site. */
@Controller
@RequestMapping(QuestionsController.PATH)
class QuestionsController {

    static final String PATH = "/bureau/site/questions";
    private static final int READ = 1_000;
    private static final int SHOWN = 50;
    private static final int DAYS = 30;

    private final QuestionStore store;
    private final Clock clock;

    QuestionsController(QuestionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("groups", Group.of(store.open(READ)).stream().limit(SHOWN).toList());
        model.addAttribute("figures", store.figures(today().minusDays(DAYS)));
        return "assistant/questions";
    }

    @PostMapping("/traitees")
    String handled(@RequestParam(defaultValue = "") List<Long> id) {
        store.handled(id, today());
        return "redirect:" + PATH;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Format.ZONE));
    }
}
