package fr.parvis.account.proof;

import fr.parvis.account.passkeys.RelyingParty;
import jakarta.servlet.http.HttpServletRequest;

/** What came back from a page that asks who one is; what was not there is null. */
record Typed(String password, String code, String mailCode, String credential) {

    Typed {
        password = password == null ? "" : password;
        code = code == null ? "" : code;
        mailCode = mailCode == null ? "" : mailCode;
        credential = credential == null ? "" : credential;
    }

    boolean isMailed() {
        return !mailCode.isEmpty();
    }

    /** Whichever input was filled. */
    Shown shown(HttpServletRequest request) {
        if (!credential.isBlank()) {
            return new Shown.Passkey(credential, RelyingParty.of(request));
        }
        if (!code.isBlank()) {
            return new Shown.Code(code);
        }
        return mailCode.isBlank() ? new Shown.Password(password) : new Shown.MailCode(mailCode);
    }
}
