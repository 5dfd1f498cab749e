package fr.parvis.account;

import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts, sessions and links of a commune. */
@Component
class AccountRoutes implements RouteSamples {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SendLink link;
    private final TransactionTemplate transaction;

    AccountRoutes(
            People people,
            Accounts accounts,
            Sessions sessions,
            SendLink link,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.link = link;
    }

    /** In one transaction: a message that has left keeps its link no more. */
    @Override
    public List<Thing> things(Commune commune) {
        return transaction.execute(_ -> make(commune));
    }

    private List<Thing> make(Commune commune) {
        String email = People.email();
        long agent = accounts.inviteAgent("Yann Le Bihan", email, false, Map.of());
        var resident = people.resident(commune);
        return List.of(
                new Thing("/bureau/agents/{id}", Map.of("id", Long.toString(agent))),
                link("/bureau/invitation", people.linkSentTo(commune, email)),
                link("/bureau/mot-de-passe", forgotten(commune, AccountKind.AGENT, email)),
                link("/inscription", signUp(commune)),
                link("/connexion/lien", signInLink(commune, resident.email())),
                link("/mot-de-passe", forgotten(commune, AccountKind.RESIDENT, resident.email())),
                new Thing(
                        "/bureau/agents/{id}/connexion/appareils/{device}",
                        Map.of("id", Long.toString(agent), "device", deviceOf(agent))),
                new Thing("/mon-compte/appareils/{id}", Map.of("id", device(resident))),
                new Thing("/bureau/compte/appareils/{id}", Map.of("id", deviceOf(agent))));
    }

    private static Thing link(String page, String path) {
        String token = path.substring(path.lastIndexOf('/') + 1);
        return new Thing(page + "/{token}", Map.of("token", token));
    }

    private String forgotten(Commune commune, AccountKind kind, String email) {
        link.forgotten(kind, EmailAddress.of(email).orElseThrow(), Locale.FRENCH);
        return people.linkSentTo(commune, email);
    }

    private String signInLink(Commune commune, String email) {
        link.signIn(EmailAddress.of(email).orElseThrow(), "", Locale.FRENCH);
        return people.linkSentTo(commune, email);
    }

    private String signUp(Commune commune) {
        String email = People.email();
        link.signUp("Lina", EmailAddress.of(email).orElseThrow(), "", Locale.FRENCH);
        return people.linkSentTo(commune, email);
    }

    private String deviceOf(long agent) {
        sessions.open(AccountKind.AGENT, agent, SignInMethod.PASSWORD, "Firefox, Linux");
        long id = sessions.devices(AccountKind.AGENT, agent).getFirst().id();
        return Long.toString(id);
    }

    private String device(People.Person resident) {
        sessions.open(AccountKind.RESIDENT, resident.id(), SignInMethod.PASSWORD, "Firefox, Linux");
        long id = sessions.devices(AccountKind.RESIDENT, resident.id()).getFirst().id();
        return Long.toString(id);
    }
}
