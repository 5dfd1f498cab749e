package fr.parvis.account.agents;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators open and change the accounts of agents. */
@Controller
@RequestMapping("/bureau/agents")
class AgentsController {

    private final AgentStore agents;
    private final InviteAgent inviting;
    private final ChangeAgent changing;
    private final Departments departments;

    AgentsController(
            AgentStore agents,
            InviteAgent inviting,
            ChangeAgent changing,
            Departments departments) {
        this.agents = agents;
        this.inviting = inviting;
        this.changing = changing;
        this.departments = departments;
    }

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("agents", agents.all());
        model.addAttribute("departments", departments.all());
        model.addAttribute("done", done);
        return "account/agents";
    }

    @GetMapping("/inviter")
    ModelAndView invitation() {
        return form("account/agent-invite", null, AgentChoices.empty(), null);
    }

    @PostMapping("/inviter")
    @ProvenRecently
    ModelAndView invite(AgentChoices choices) {
        Map<Long, Set<Role>> roles = choices.roles(departments());
        var outcome = inviting.invite(choices.who(), choices.administrator(), roles);
        return after(outcome, "invited", "account/agent-invite", null, choices);
    }

    @GetMapping("/{id}")
    ModelAndView agent(@PathVariable long id) {
        AgentAccount agent = find(id);
        return form("account/agent", agent, AgentChoices.of(agent), null);
    }

    @PostMapping("/{id}")
    @ProvenRecently
    ModelAndView change(@PathVariable long id, AgentChoices choices) {
        AgentAccount agent = find(id);
        var outcome =
                changing.change(
                        id, choices.who(), choices.administrator(), choices.roles(departments()));
        return after(outcome, "changed", "account/agent", agent, choices);
    }

    @PostMapping("/{id}/fermer")
    @ProvenRecently
    ModelAndView close(@PathVariable long id) {
        AgentAccount agent = find(id);
        return after(changing.close(id), "closed", "account/agent", agent, AgentChoices.of(agent));
    }

    @PostMapping("/{id}/rouvrir")
    @ProvenRecently
    String reopen(@PathVariable long id) {
        changing.reopen(find(id).id());
        return "redirect:/bureau/agents?done=reopened";
    }

    @PostMapping("/{id}/inviter")
    @ProvenRecently
    String inviteAgain(@PathVariable long id) {
        AgentAccount agent = find(id);
        if (!agent.active() || !agent.invited()) {
            throw new NotFound();
        }
        inviting.again(agent);
        return "redirect:/bureau/agents?done=invited";
    }

    private AgentAccount find(long id) {
        return agents.find(id).orElseThrow(NotFound::new);
    }

    private ModelAndView after(
            Outcome<Long, AgentRefused> outcome,
            String done,
            String view,
            AgentAccount agent,
            AgentChoices choices) {
        return switch (outcome) {
            case Outcome.Done<Long, AgentRefused> _ ->
                    new ModelAndView("redirect:/bureau/agents?done=" + done);
            case Outcome.Refused<Long, AgentRefused>(AgentRefused no) -> {
                ModelAndView page = form(view, agent, choices, no);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView form(
            String view, AgentAccount agent, AgentChoices choices, AgentRefused refused) {
        var page = new ModelAndView(view);
        page.addObject("agent", agent);
        page.addObject("choices", choices);
        page.addObject("departments", departments.all());
        page.addObject("refused", refused);
        page.addObject("field", refused == null ? "" : refused.field());
        return page;
    }

    private Set<Long> departments() {
        return departments.all().stream().map(Department::id).collect(Collectors.toSet());
    }
}
