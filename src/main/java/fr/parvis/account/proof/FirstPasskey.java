package fr.parvis.account.proof;

import fr.parvis.account.passkeys.PasskeyOptions;
import fr.parvis.account.passkeys.PasskeyRefused;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.passkeys.RelyingParty;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.SignedInDevice;
import fr.parvis.kernel.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A passkey as the first second factor of an agent, named after the device they hold. */
@Component
class FirstPasskey {

    private final Passkeys passkeys;
    private final PasskeyOptions options;

    FirstPasskey(Passkeys passkeys, PasskeyOptions options) {
        this.passkeys = passkeys;
        this.options = options;
    }

    Map<String, Object> options(Session session, HttpServletRequest request) {
        return options.toAdd(session, RelyingParty.of(request));
    }

    Outcome<Long, PasskeyRefused> add(
            Session session, String credential, HttpServletRequest request) {
        String device = SignedInDevice.name(request.getHeader(HttpHeaders.USER_AGENT));
        return passkeys.add(session, credential, device, RelyingParty.of(request));
    }
}
