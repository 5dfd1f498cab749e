package fr.parvis.account.proof;

import fr.parvis.account.AccountFact;
import fr.parvis.account.factors.Factors;
import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.proof.ProofRefused.TooManyTries;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks what somebody shows to prove who they are, once a first factor opened their session. */
@Service
class Prove {

    private final Passwords passwords;
    private final Factors factors;
    private final MailCodes mailCodes;
    private final ProofLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Prove(
            Passwords passwords,
            Factors factors,
            MailCodes mailCodes,
            ProofLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.factors = factors;
        this.mailCodes = mailCodes;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    /** Of a session that still waits for its second factor, only a second factor. */
    Ways ways(Session session) {
        boolean agent = session.kind() == AccountKind.AGENT;
        boolean code = agent && factors.takesCodes(session.account());
        boolean strong = code || !session.proof().complete();
        boolean password = !strong && passwords.exists(session.kind(), session.account());
        return new Ways(password, code, false, !strong && !password);
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
            tell("account.proof-failed", session);
            return Outcome.refused(wrong(shown));
        }
        tell("account.proven", session);
        return Outcome.done(shown instanceof Shown.Code);
    }

    private boolean isRight(Session session, Shown shown) {
        return switch (shown) {
            case Shown.Password(String typed) ->
                    passwords.isOf(session.kind(), session.account(), typed);
            case Shown.Code(String typed) -> factors.use(session.account(), typed);
            case Shown.MailCode(String typed) -> mailCodes.use(session, typed);
        };
    }

    private static ProofRefused wrong(Shown shown) {
        return switch (shown) {
            case Shown.Password _ -> new ProofRefused.WrongPassword();
            case Shown.Code _ -> new ProofRefused.WrongCode();
            case Shown.MailCode _ -> new ProofRefused.WrongMailCode();
        };
    }

    private void tell(String action, Session session) {
        transaction.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                AccountFact.of(action, session.kind().name(), session.account())));
    }
}
