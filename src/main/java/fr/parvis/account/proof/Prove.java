package fr.parvis.account.proof;

import fr.parvis.account.factors.Factors;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.passkeys.RelyingParty;
import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.proof.ProofRefused.TooManyTries;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Checks what somebody shows to prove who they are, once a first factor opened their session. */
@Service
class Prove {

    private final Passwords passwords;
    private final Factors factors;
    private final Passkeys passkeys;
    private final MailCodes mailCodes;
    private final ProofLimits limits;
    private final ProofJournal journal;

    Prove(
            Passwords passwords,
            Factors factors,
            Passkeys passkeys,
            MailCodes mailCodes,
            ProofLimits limits,
            ProofJournal journal) {
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.mailCodes = mailCodes;
        this.limits = limits;
        this.journal = journal;
    }

    /** Of a session that still waits for its second factor, only a second factor. */
    Ways ways(Session session) {
        boolean agent = session.kind() == AccountKind.AGENT;
        boolean code = agent && factors.takesCodes(session.account());
        boolean passkey = passkeys.has(session.kind(), session.account());
        boolean strong = code || agent && passkey || !session.proof().complete();
        boolean password = !strong && passwords.exists(session.kind(), session.account());
        return new Ways(password, code, passkey, !strong && !password);
    }

    /**
     * @param from network address
     * @return whether a second factor was shown
     */
    Outcome<Boolean, ProofRefused> by(Session session, Shown shown, String from) {
        OptionalLong wait = limits.toWait(session, from);
        if (wait.isPresent()) {
            return Outcome.refused(new TooManyTries(shown.field(), wait.getAsLong()));
        }
        if (!ways(session).take(shown) || !isRight(session, shown)) {
            limits.failed(session, from);
            journal.write("account.proof-failed", session);
            return Outcome.refused(wrong(shown));
        }
        journal.write("account.proven", session);
        return Outcome.done(shown instanceof Shown.Code || shown instanceof Shown.Passkey);
    }

    private boolean isRight(Session session, Shown shown) {
        return switch (shown) {
            case Shown.Password(String typed) ->
                    passwords.isOf(session.kind(), session.account(), typed);
            case Shown.Code(String typed) -> factors.use(session.account(), typed);
            case Shown.Passkey(String credential, RelyingParty party) ->
                    passkeys.check(session.kind(), credential, party)
                            .filter(account -> account == session.account())
                            .isPresent();
            case Shown.MailCode(String typed) -> mailCodes.use(session, typed);
        };
    }

    private static ProofRefused wrong(Shown shown) {
        return switch (shown) {
            case Shown.Password _ -> new ProofRefused.WrongPassword();
            case Shown.Code _ -> new ProofRefused.WrongCode();
            case Shown.Passkey _ -> new ProofRefused.WrongPasskey();
            case Shown.MailCode _ -> new ProofRefused.WrongMailCode();
        };
    }
}
