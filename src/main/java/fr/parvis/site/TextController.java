package fr.parvis.site;

import fr.parvis.site.declaration.Audit;
import fr.parvis.site.declaration.Complaint;
import fr.parvis.site.declaration.Declarations;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are texts: the guides and what the law asks a public site to say. */
@Controller
class TextController {

    private final Texts texts;
    private final Declarations declarations;
    private final Complaint complaint;

    TextController(Texts texts, Declarations declarations, Complaint complaint) {
        this.declarations = declarations;
        this.complaint = complaint;
        this.texts = texts;
    }

    @Kept
    @GetMapping("/aide")
    String help(Frame frame, Model model) {
        return show(TextName.HELP, frame, model);
    }

    @Kept
    @GetMapping("/aide/agents")
    String helpForAgents(Frame frame, Model model) {
        return show(TextName.HELP_FOR_AGENTS, frame, model);
    }

    @Kept
    @GetMapping("/accessibilite")
    String accessibility(Frame frame, Model model) {
        Optional<Audit> audit = declarations.valid(frame);
        if (audit.isEmpty()) {
            return show(TextName.ACCESSIBILITY, frame, model);
        }
        model.addAttribute("audit", audit.get());
        model.addAttribute("state", declarations.state());
        model.addAttribute("complaint", complaint.address());
        return "site/declaration/page";
    }

    @Kept
    @GetMapping("/mentions-legales")
    String legal(Frame frame, Model model) {
        return show(TextName.LEGAL, frame, model);
    }

    private String show(TextName name, Frame frame, Model model) {
        model.addAttribute("text", texts.get(name, frame));
        model.addAttribute("guide", name.isGuide());
        return "site/text";
    }
}
