package fr.parvis.site.pages;

import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar: a month at a time, and what comes next. */
@Controller
class AgendaController {

    private final ReadAgenda agenda;

    AgendaController(ReadAgenda agenda) {
        this.agenda = agenda;
    }

    /**
     * @param month for example {@code 2026-12}; empty for what comes next
     */
    @Kept
    @GetMapping("/agenda")
    String agenda(
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "sorte", defaultValue = "") String theme,
            Frame frame,
            Model model) {
        model.addAttribute("agenda", agenda.of(month, theme, frame));
        return "site/pages/agenda";
    }
}
