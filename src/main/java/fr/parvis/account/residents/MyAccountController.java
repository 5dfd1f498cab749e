package fr.parvis.account.residents;

import fr.parvis.account.Households;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInResident;
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

/** What a resident sees and changes of their own account; one thing per page. */
@Controller
@RequestMapping("/mon-compte")
class MyAccountController {

    private static final AccountKind KIND = AccountKind.RESIDENT;

    private final ChangeProfile profile;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RequestSessions here;
    private final Households households;

    MyAccountController(
            ChangeProfile profile,
            Passwords passwords,
            Sessions sessions,
            RequestSessions here,
            Households households) {
        this.households = households;
        this.profile = profile;
        this.passwords = passwords;
        this.sessions = sessions;
        this.here = here;
    }

    @GetMapping
    ModelAndView account(
            SignedInResident resident,
            Session session,
            @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("account/my-account")
                .addObject("resident", resident)
                .addObject("household", households.of(resident.id()))
                .addObject("devices", sessions.devices(KIND, resident.id()))
                .addObject("current", session.id())
                .addObject("done", done);
    }

    @GetMapping("/coordonnees")
    ModelAndView profile(SignedInResident resident) {
        return profilePage(resident.name(), resident.phone(), null);
    }

    @PostMapping("/coordonnees")
    ModelAndView changeProfile(
            SignedInResident resident,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone) {
        return switch (profile.change(resident.id(), name, phone)) {
            case Outcome.Done<Long, ProfileRefused> _ -> back("profile");
            case Outcome.Refused<Long, ProfileRefused>(ProfileRefused no) ->
                    profilePage(name, phone, no);
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
    ModelAndView signOut(SignedInResident resident, @PathVariable long id) {
        if (!sessions.end(KIND, resident.id(), id)) {
            throw new NotFound();
        }
        return back("device");
    }

    /** Ends all of them, this one too. */
    @PostMapping("/appareils/deconnecter")
    ModelAndView signOutEverywhere(
            SignedInResident resident, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(KIND, resident.id(), 0);
        here.end(KIND, request, response);
        return new ModelAndView("redirect:" + KIND.path("/connexion?left"));
    }

    private static ModelAndView back(String done) {
        return new ModelAndView("redirect:/mon-compte?done=" + done);
    }

    private static ModelAndView profilePage(String name, String phone, Refusal refused) {
        return page("account/my-profile", refused)
                .addObject("name", name)
                .addObject("phone", phone);
    }

    private ModelAndView passwordPage(Session session, Refusal refused) {
        return page("account/my-password", refused)
                .addObject("had", passwords.exists(KIND, session.account()));
    }

    private static ModelAndView page(String view, Refusal refused) {
        var page = new ModelAndView(view).addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
