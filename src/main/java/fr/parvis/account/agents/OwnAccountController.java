package fr.parvis.account.agents;

import fr.parvis.account.NewsChoice;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.absences.Absences;
import fr.parvis.account.passwords.PasswordRefused;
import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an agent sees and changes of their own account. */
@Controller
@RequestMapping("/bureau/compte")
class OwnAccountController {

    private static final AccountKind KIND = AccountKind.AGENT;

    private final OwnAccounts own;
    private final ChangeOwnAccount changing;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RequestSessions here;
    private final Absences absences;

    OwnAccountController(
            OwnAccounts own,
            ChangeOwnAccount changing,
            Passwords passwords,
            Sessions sessions,
            RequestSessions here,
            Absences absences) {
        this.own = own;
        this.changing = changing;
        this.passwords = passwords;
        this.sessions = sessions;
        this.here = here;
        this.absences = absences;
    }

    @GetMapping
    ModelAndView account(Session session, @RequestParam(defaultValue = "") String done) {
        return page(session, own.get(session.account()), null).addObject("done", done);
    }

    @PostMapping
    ModelAndView change(
            Session session,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String news) {
        var chosen = new OwnAccount(name, title, language, NewsChoice.ofCode(news).orElse(null));
        return switch (changing.change(session.account(), chosen)) {
            case Outcome.Done<Long, AgentRefused> _ -> back("profile");
            case Outcome.Refused<Long, AgentRefused>(AgentRefused no) -> page(session, chosen, no);
        };
    }

    @GetMapping("/mot-de-passe")
    @ProvenRecently
    ModelAndView password(Session session) {
        return passwordPage(session, null);
    }

    @PostMapping("/mot-de-passe")
    @ProvenRecently
    ModelAndView changePassword(
            Session session,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        var outcome = passwords.change(KIND, session.account(), session.id(), current, password);
        return switch (outcome) {
            case Outcome.Done<Long, PasswordRefused> _ -> back("password");
            case Outcome.Refused<Long, PasswordRefused>(PasswordRefused no) ->
                    passwordPage(session, no);
        };
    }

    /** Ends one session, of this account only. */
    @PostMapping("/appareils/{id}/deconnecter")
    ModelAndView signOut(SignedInAgent agent, @PathVariable long id) {
        if (!sessions.end(KIND, agent.id(), id)) {
            throw new NotFound();
        }
        return back("device");
    }

    /** Ends all of them, this one too. */
    @PostMapping("/appareils/deconnecter")
    ModelAndView signOutEverywhere(
            SignedInAgent agent, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(KIND, agent.id(), 0);
        here.end(KIND, request, response);
        return new ModelAndView("redirect:" + KIND.path("/connexion?left"));
    }

    private ModelAndView page(Session session, OwnAccount shown, AgentRefused refused) {
        return answer("account/own-account", refused)
                .addObject("agent", session.agent())
                .addObject("shown", shown)
                .addObject("devices", sessions.devices(KIND, session.account()))
                .addObject("absence", absences.of(session.account()).orElse(null))
                .addObject("current", session.id())
                .addObject("field", refused == null ? "" : refused.field())
                .addObject("done", "");
    }

    private ModelAndView passwordPage(Session session, Refusal refused) {
        return answer("account/own-password", refused)
                .addObject("had", passwords.exists(KIND, session.account()));
    }

    private static ModelAndView answer(String view, Refusal refused) {
        var page = new ModelAndView(view).addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(String done) {
        return new ModelAndView("redirect:/bureau/compte?done=" + done);
    }
}
