package fr.parvis.account.passkeys;

import fr.parvis.account.People;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Passkeys of an agent and of a resident of a commune. */
@Component
class PasskeyRoutes implements RouteSamples {

    private final People people;
    private final Sessions sessions;
    private final PasskeyOptions options;
    private final Passkeys passkeys;

    PasskeyRoutes(People people, Sessions sessions, PasskeyOptions options, Passkeys passkeys) {
        this.people = people;
        this.sessions = sessions;
        this.options = options;
        this.passkeys = passkeys;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long agent = people.administrator(commune).id();
        long resident = people.resident(commune).id();
        return List.of(
                new Thing("/bureau/compte/cles/{id}", key(commune, AccountKind.AGENT, agent)),
                new Thing("/mon-compte/cles/{id}", key(commune, AccountKind.RESIDENT, resident)));
    }

    private Map<String, String> key(Commune commune, AccountKind kind, long account) {
        String token = sessions.open(kind, account, SignInMethod.PASSWORD, "Firefox, Linux");
        Session session = sessions.find(kind, token).orElseThrow();
        var party = new RelyingParty(commune.mainHost(), "http://" + commune.mainHost());
        String challenge = options.toAdd(session, party).get("challenge").toString();
        passkeys.add(session, new SoftKey().make(challenge, party), "téléphone", party).orThrow();
        long id = passkeys.of(kind, account).getFirst().id();
        return Map.of("id", Long.toString(id));
    }
}
