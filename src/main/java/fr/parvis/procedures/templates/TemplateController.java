package fr.parvis.procedures.templates;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.studio.Answer;
import fr.parvis.procedures.studio.Authors;
import fr.parvis.procedures.studio.StudioAddresses;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/demarches/CODE/modele}: what a procedure is to other communes, and they to it. */
@Controller
class TemplateController {

    private static final String PATH = StudioAddresses.ONE + "/modele";
    private static final int LONGEST = 1_000;

    private final TemplateStore templates;
    private final AdoptionStore adoptions;
    private final OfferTemplate offer;
    private final LeaveTemplate leave;
    private final Procedures procedures;
    private final Communes communes;

    TemplateController(
            TemplateStore templates,
            AdoptionStore adoptions,
            OfferTemplate offer,
            LeaveTemplate leave,
            Procedures procedures,
            Communes communes) {
        this.templates = templates;
        this.adoptions = adoptions;
        this.offer = offer;
        this.leave = leave;
        this.procedures = procedures;
        this.communes = communes;
    }

    @GetMapping(PATH)
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String fait,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Authors.only(agent);
        Revision current = procedures.current(code).orElse(null);
        Optional<Adoption> adoption = adoptions.find(code);
        if (current == null && adoption.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("code", code);
        model.addAttribute("done", fait);
        model.addAttribute("current", current);
        model.addAttribute("title", current == null ? code : frame.t(current.definition().title()));
        offered(code, model);
        adoption.ifPresent(it -> followed(it, model));
        return "procedures/templates/one";
    }

    private void offered(String code, Model model) {
        Template mine = templates.find(CommuneScope.current(), code).orElse(null);
        model.addAttribute("mine", mine);
        if (mine != null) {
            model.addAttribute("editions", templates.editions(mine.publisher(), code));
        }
    }

    private void followed(Adoption adoption, Model model) {
        Template theirs = templates.find(adoption.publisher(), adoption.template()).orElseThrow();
        model.addAttribute("adoption", adoption);
        model.addAttribute("theirs", theirs);
        model.addAttribute("publisher", communes.get(adoption.publisher()));
    }

    @PostMapping(PATH)
    ModelAndView offer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            SignedInAgent agent) {
        Authors.only(agent);
        String kept = words.replace("\u0000", "").strip();
        if (!offer.offer(code, kept.substring(0, Math.min(kept.length(), LONGEST)))) {
            throw new NotFound();
        }
        return Answer.seeOther(address(code), "fait", "offered");
    }

    @PostMapping(PATH + "/retirer")
    ModelAndView withdraw(@PathVariable String code, SignedInAgent agent) {
        Authors.only(agent);
        if (!offer.withdraw(code)) {
            throw new NotFound();
        }
        return Answer.seeOther(address(code), "fait", "withdrawn");
    }

    @PostMapping(PATH + "/quitter")
    ModelAndView leave(@PathVariable String code, SignedInAgent agent) {
        Authors.only(agent);
        if (!leave.leave(code)) {
            throw new NotFound();
        }
        return Answer.seeOther(StudioAddresses.procedure(code));
    }

    private static String address(String code) {
        return StudioAddresses.procedure(code) + "/modele";
    }
}
