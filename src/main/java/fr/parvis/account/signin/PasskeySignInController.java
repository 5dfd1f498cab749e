package fr.parvis.account.signin;

import fr.parvis.account.passkeys.PasskeyOptions;
import fr.parvis.account.passkeys.RelyingParty;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey: nothing to type, and as good as two factors. */
@Controller
class PasskeySignInController {

    private final SignIn signIn;
    private final PasskeyOptions options;
    private final RequestSessions sessions;

    PasskeySignInController(SignIn signIn, PasskeyOptions options, RequestSessions sessions) {
        this.signIn = signIn;
        this.options = options;
        this.sessions = sessions;
    }

    /** Asked for by the script, when the button is pressed; nothing is written. */
    @GetMapping({"/connexion/cle", "/bureau/connexion/cle"})
    @ResponseBody
    Map<String, Object> options(HttpServletRequest request) {
        return options.toShow(
                AccountKind.ofPath(request.getRequestURI()), RelyingParty.of(request));
    }

    @PostMapping({"/connexion/cle", "/bureau/connexion/cle"})
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        var party = RelyingParty.of(request);
        return switch (signIn.with(kind, credential, party, request.getRemoteAddr())) {
            case Outcome.Done<Long, SignInRefused>(Long account) -> {
                boolean complete =
                        sessions.open(kind, account, SignInMethod.PASSKEY, request, response);
                yield GoOn.after(kind, complete, next, kept, request);
            }
            case Outcome.Refused<Long, SignInRefused>(SignInRefused no) ->
                    SignInPage.of(kind)
                            .goingOn(next)
                            .keeping(kept)
                            .refused(no)
                            .show(no.status(response));
        };
    }
}
