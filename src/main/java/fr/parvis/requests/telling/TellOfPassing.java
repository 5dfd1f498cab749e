package fr.parvis.requests.telling;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.NewsChoice;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.kernel.Actor;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.passing.CameBack;
import fr.parvis.requests.passing.HandedOver;
import fr.parvis.requests.passing.Transferred;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to those into whose hands a request came: a colleague who is given one, unless they want
 * no news at all or took it themselves; a department as of what arrives.
 */
@Component
class TellOfPassing {

    private final Accounts accounts;
    private final RequestStore store;
    private final Procedures procedures;
    private final Notices notices;
    private final AgentNotice letter;

    TellOfPassing(
            Accounts accounts,
            RequestStore store,
            Procedures procedures,
            Notices notices,
            AgentNotice letter) {
        this.accounts = accounts;
        this.store = store;
        this.procedures = procedures;
        this.notices = notices;
        this.letter = letter;
    }

    @EventListener
    void handedOver(HandedOver given) {
        Request request = store.find(given.request()).orElseThrow();
        if (Actor.current().id() != given.colleague()) {
            tell(
                    "handed-over",
                    request,
                    one -> one.agent().id() == given.colleague() && one.news() != NewsChoice.NEVER);
        }
    }

    @EventListener
    void cameBack(CameBack back) {
        tell(
                "came-back",
                store.find(back.request()).orElseThrow(),
                one -> one.agent().id() == back.agent());
    }

    @EventListener
    void transferred(Transferred moved) {
        Request request = store.find(moved.request()).orElseThrow();
        String code = revision(request).definition().circuit().step(request.step()).role();
        Role role = code == null ? Role.HANDLER : Role.ofCode(code);
        tell(
                "transferred",
                request,
                one ->
                        one.news() == NewsChoice.AT_ONCE
                                && Rights.may(one.agent(), role, request.place()));
    }

    private void tell(String what, Request request, Predicate<Correspondent> wanted) {
        Revision revision = revision(request);
        String page = "/bureau/demandes/" + request.number();
        List<Notice> all =
                accounts.correspondents().stream()
                        .filter(wanted)
                        .map(to -> letter.of(what, to, request, revision, page))
                        .toList();
        if (!all.isEmpty()) {
            notices.send(all);
        }
    }

    private Revision revision(Request request) {
        return procedures.revision(request.revisionId());
    }
}
