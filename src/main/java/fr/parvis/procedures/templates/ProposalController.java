package fr.parvis.procedures.templates;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.studio.Answer;
import fr.parvis.procedures.studio.Authors;
import fr.parvis.procedures.studio.ChangeWords;
import fr.parvis.procedures.studio.StudioAddresses;
import fr.parvis.procedures.studio.Titles;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /bureau/demarches/CODE/proposition}: what a newer edition of the template would change.
 */
@Controller
class ProposalController {

    private static final String PATH = StudioAddresses.ONE + "/proposition";
    private static final String VIEW = "procedures/templates/proposal";

    private final ReadProposal proposals;
    private final TakeProposal take;
    private final LeaveTemplate leave;
    private final Communes communes;

    ProposalController(
            ReadProposal proposals, TakeProposal take, LeaveTemplate leave, Communes communes) {
        this.proposals = proposals;
        this.take = take;
        this.leave = leave;
        this.communes = communes;
    }

    @GetMapping(PATH)
    String show(@PathVariable String code, SignedInAgent agent, Frame frame, Model model) {
        Proposal proposal = Authors.only(agent, () -> proposals.of(code));
        fill(proposal, Map.of(), null, frame, model);
        return VIEW;
    }

    @PostMapping(PATH)
    ModelAndView take(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam MultiValueMap<String, String> posted,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Authors.only(agent);
        Map<String, Side> choices = choices(posted);
        return switch (take.take(code, vu, choices, agent.id()).orElseThrow(NotFound::new)) {
            case Done(Boolean written) when written ->
                    Answer.seeOther(StudioAddresses.of(code), "fait", frame.t("templates.merged"));
            case Done(Boolean _) -> Answer.seeOther(StudioAddresses.procedure(code));
            case Refused(NotTaken reason) -> {
                Proposal now = proposals.of(code).orElseThrow(NotFound::new);
                fill(now, choices, reason, frame, model);
                yield new ModelAndView(VIEW, model.asMap(), status(reason));
            }
        };
    }

    @PostMapping(PATH + "/refuser")
    ModelAndView decline(@PathVariable String code, SignedInAgent agent) {
        Authors.only(agent);
        if (!leave.decline(code)) {
            throw new NotFound();
        }
        return Answer.seeOther(StudioAddresses.procedure(code));
    }

    private static HttpStatus status(NotTaken reason) {
        return reason instanceof NotTaken.Moved
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Each control is named by its conflict. */
    private static Map<String, Side> choices(MultiValueMap<String, String> posted) {
        var choices = new HashMap<String, Side>();
        posted.toSingleValueMap()
                .forEach(
                        (name, value) -> {
                            for (Side side : Side.values()) {
                                if (side.name().equals(value)) {
                                    choices.put(name, side);
                                }
                            }
                        });
        return choices;
    }

    private void fill(
            Proposal proposal,
            Map<String, Side> choices,
            NotTaken refused,
            Frame frame,
            Model model) {
        Merge merge = proposal.merged(Map.of());
        var words = new ConflictWords(proposal, frame);
        model.addAttribute("code", proposal.adoption().code());
        model.addAttribute("title", Titles.own(proposal.ours()));
        model.addAttribute("publisher", communes.get(proposal.template().publisher()));
        model.addAttribute("edition", proposal.template().edition());
        model.addAttribute("news", proposal.news());
        model.addAttribute("drafted", proposal.draft().isPresent());
        model.addAttribute("state", proposal.state());
        model.addAttribute("refused", refused == null ? null : frame.t(refused));
        model.addAttribute("changes", changes(proposal, merge, frame));
        model.addAttribute(
                "conflicts",
                merge.conflicts().stream()
                        .map(
                                it ->
                                        new ShownConflict(
                                                it.id(),
                                                words.subject(it),
                                                words.of(it, Side.OURS),
                                                words.of(it, Side.THEIRS),
                                                choices.get(it.id())))
                        .toList());
    }

    /** What is taken without asking, since we had not touched it. */
    private static List<String> changes(Proposal proposal, Merge merge, Frame frame) {
        return Differences.of(proposal.ours(), merge.tree()).stream()
                .map(it -> ChangeWords.of(it, merge.tree(), frame))
                .distinct()
                .toList();
    }
}
