package fr.parvis.requests.filing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.filing.Beginning.Known;
import fr.parvis.requests.filing.Drafts.Owner;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a request: looking at the first page writes nothing, the first entry makes the draft. */
@Controller
class StartController {

    private final Procedures procedures;
    private final Forms forms;
    private final Drafts drafts;
    private final FillPage fill;
    private final DraftCookie cookie;
    private final Beginning beginning;

    StartController(
            Procedures procedures,
            Forms forms,
            Drafts drafts,
            FillPage fill,
            DraftCookie cookie,
            Beginning beginning) {
        this.beginning = beginning;
        this.procedures = procedures;
        this.forms = forms;
        this.drafts = drafts;
        this.fill = fill;
        this.cookie = cookie;
    }

    @GetMapping("/demarches/{code}/demande")
    String firstPage(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean nouvelle,
            SignedInResident resident,
            SignedInAgent agent,
            Frame frame,
            HttpServletRequest request,
            Model model) {
        Revision revision = open(code, frame);
        String token = cookie.find(request, code);
        if (!nouvelle
                && token != null
                && drafts.find(token).filter(beginning::mayGoOn).isPresent()) {
            model.addAttribute("revision", revision);
            model.addAttribute("draft", drafts.find(token).orElseThrow());
            return "requests/filing/resume";
        }
        Known known = known(revision, resident, agent, frame, request);
        Journey journey = Journey.of(forms, revision, null, known.answers());
        model.addAttribute("earlier", known.earlier());
        model.addAttribute("taken", known.taken());
        model.addAttribute("otherwise", known.otherwise(code));
        model.addAttribute(
                "filled",
                new FilledPage(
                        journey,
                        forms.show(journey.first(), known.answers(), List.of(), frame.locale()),
                        known.address(code),
                        null,
                        false));
        return "requests/filing/page";
    }

    @PostMapping("/demarches/{code}/demande")
    String firstEntry(
            @PathVariable String code,
            SignedInResident resident,
            SignedInAgent agent,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Revision revision = open(code, frame);
        Known known = known(revision, resident, agent, frame, request);
        Owner owner =
                isBetweenAgents(revision) ? new Owner(null, agent.id()) : beginning.owner(resident);
        Draft draft = drafts.begin(revision.id(), owner, frame.locale(), known.answers());
        beginning.begun(draft);
        cookie.remember(request, response, code, draft.token());
        String page = Journey.of(forms, revision, draft.token(), draft.answers()).first().id();
        return fill.receive(draft, page, PostedPage.of(request), frame, response, model);
    }

    private Known known(
            Revision revision,
            SignedInResident resident,
            SignedInAgent agent,
            Frame frame,
            HttpServletRequest request) {
        return isBetweenAgents(revision)
                ? beginning.known(revision, agent, frame.locale(), request)
                : beginning.known(revision, resident, request);
    }

    private static boolean isBetweenAgents(Revision revision) {
        return !revision.definition().kind().onThePortal();
    }

    /** What is done elsewhere cannot be begun here; what agents ask for, only by an agent. */
    private Revision open(String code, Frame frame) {
        Revision revision =
                procedures
                        .current(code)
                        .filter(one -> one.definition().kind().filled())
                        .filter(
                                one ->
                                        one.definition().kind().onThePortal()
                                                || frame.person() != null && frame.person().agent())
                        .orElseThrow(NotFound::new);
        beginning.mayBegin(revision);
        return revision;
    }
}
