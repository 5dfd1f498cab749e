package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.site.content.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A text is still open: answers who else has it open, and whether somebody saved meanwhile. */
@Controller
class PresenceController {

    private final Writers writers;
    private final Onlookers onlookers;

    PresenceController(Writers writers, Onlookers onlookers) {
        this.writers = writers;
        this.onlookers = onlookers;
    }

    @PostMapping(EditController.ONE + "/presence")
    String stillHere(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int vue,
            SignedInAgent agent,
            Model model) {
        Piece piece = writers.only(agent, id);
        model.addAttribute("onlookers", onlookers.met(id, agent.id()));
        model.addAttribute("news", piece.head() > vue ? piece.writtenName() : "");
        return "site/editing/together";
    }
}
