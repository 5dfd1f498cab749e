package fr.parvis.procedures.remarks;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.studio.Answer;
import fr.parvis.procedures.studio.Authors;
import fr.parvis.procedures.studio.StudioAddresses;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Remarks of agents on a place of a draft. */
@Controller
class RemarkController {

    private static final int LONGEST = 4_000;

    private final Drafts drafts;
    private final Remarks remarks;

    RemarkController(Drafts drafts, Remarks remarks) {
        this.drafts = drafts;
        this.remarks = remarks;
    }

    @PostMapping(StudioAddresses.EDITOR + "/remarques")
    ModelAndView remark(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) Long settle,
            SignedInAgent agent) {
        Authors.only(agent, () -> drafts.find(code));
        Place place = Place.of(lieu);
        if (settle != null) {
            if (!remarks.settle(code, settle)) {
                throw new NotFound();
            }
        } else if (!words.isBlank()) {
            String kept = words.strip().replace("\u0000", "");
            remarks.add(
                    code, place, agent.id(), kept.substring(0, Math.min(kept.length(), LONGEST)));
        }
        return Answer.seeOther(StudioAddresses.of(code, place));
    }
}
