package fr.parvis.procedures.templates;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.CommuneId;
import fr.parvis.procedures.studio.Answer;
import fr.parvis.procedures.studio.Authors;
import fr.parvis.procedures.studio.StudioAddresses;
import fr.parvis.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/demarches/modeles}: what the other communes offer, and taking it. */
@Controller
class TemplatesController {

    static final String PATH = StudioAddresses.ROOT + "/modeles";

    private final TemplatesOffered offered;
    private final AdoptTemplate adopt;

    TemplatesController(TemplatesOffered offered, AdoptTemplate adopt) {
        this.offered = offered;
        this.adopt = adopt;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String chercher,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Authors.only(agent);
        model.addAttribute("typed", chercher);
        model.addAttribute("templates", offered.all(chercher, frame));
        return "procedures/templates/list";
    }

    @PostMapping(value = PATH, params = "!into")
    ModelAndView beside(
            @RequestParam int publisher, @RequestParam String template, SignedInAgent agent) {
        String code =
                Authors.only(
                        agent, () -> adopt.beside(new CommuneId(publisher), template, agent.id()));
        return Answer.seeOther(StudioAddresses.of(code));
    }

    @PostMapping(value = PATH, params = "into")
    ModelAndView into(
            @RequestParam int publisher, @RequestParam String template, SignedInAgent agent) {
        String code = Authors.only(agent, () -> adopt.into(new CommuneId(publisher), template));
        return Answer.seeOther(StudioAddresses.procedure(code) + "/proposition");
    }
}
