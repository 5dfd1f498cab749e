package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.drafts.Change;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.together.Onlookers;
import fr.parvis.ui.Frame;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form of the studio is still open: answers who else writes, and what they saved meanwhile. */
@Controller
class StillHereController {

    private static final int MOST = 5;

    private final Drafts drafts;
    private final Onlookers onlookers;

    StillHereController(Drafts drafts, Onlookers onlookers) {
        this.drafts = drafts;
        this.onlookers = onlookers;
    }

    @PostMapping(StudioAddresses.EDITOR + "/presence")
    String stillHere(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "0") long version,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        model.addAttribute("onlookers", onlookers.met(code, agent.id()));
        model.addAttribute("news", news(draft, version, agent, frame));
        model.addAttribute("here", StudioAddresses.of(code, Place.of(lieu)));
        return "procedures/studio/together";
    }

    /** What others did, the newest first. */
    private List<String> news(Draft draft, long version, SignedInAgent agent, Frame frame) {
        List<Change> since = version < draft.version() ? drafts.since(draft, version) : List.of();
        return since.reversed().stream()
                .filter(change -> change.agent() != agent.id())
                .limit(MOST)
                .map(change -> ChangeWords.of(change, draft.tree(), frame))
                .toList();
    }
}
