package fr.parvis.demo.data;

import fr.parvis.commune.Communes;
import fr.parvis.demo.data.DemoTownHall.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Requests in all states, for the desk, the figures and the tracking pages to have some. */
@Component
@Profile("demo")
class PlayRequests {

    private static final Logger LOG = LoggerFactory.getLogger(PlayRequests.class);

    private final Communes communes;
    private final Laid laid;
    private final Environment settings;
    private final Clock clock;

    PlayRequests(Communes communes, Laid laid, Environment settings, Clock clock) {
        this.communes = communes;
        this.laid = laid;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the scope of the commune, once the program listens. */
    void play(DemoTownHall hall) {
        Integer port = settings.getProperty("local.server.port", Integer.class);
        if (port == null) {
            return;
        }
        String host = communes.current().mainHost();
        Map<String, Visitor> agents = new HashMap<>();
        List<DemoRequest> requests = DemoRequest.all();
        for (int i = 0; i < requests.size(); i++) {
            DemoRequest request = requests.get(i);
            if (request.insee().equals(hall.insee())) {
                var play =
                        new PlayRequest(
                                resident(hall, request, port, host),
                                name ->
                                        agents.computeIfAbsent(
                                                name, _ -> agent(hall, name, port, host)));
                play("request " + i, () -> play.play(request, LocalDate.now(clock)));
            }
        }
    }

    /** A demonstration that lacks a request is better than none; the next start tries again. */
    private void play(String step, Runnable play) {
        try {
            laid.once(step, play);
        } catch (RuntimeException broken) {
            LOG.error("{} of the demonstration could not be made", step, broken);
        }
    }

    /** Who has an account asks from it, so that a first sign-in shows something. */
    private static Visitor resident(DemoTownHall hall, DemoRequest request, int port, String host) {
        boolean account =
                hall.residents().stream()
                        .anyMatch(one -> request.answers().containsValue(one.email(host)));
        return account
                ? signIn("/connexion", request.answers().get("courriel"), port, host)
                : new Visitor(port, host);
    }

    private static Visitor agent(DemoTownHall hall, String name, int port, String host) {
        Person person =
                hall.agents().stream()
                        .filter(agent -> agent.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return signIn("/bureau/connexion", person.email(host), port, host);
    }

    private static Visitor signIn(String door, String email, int port, String host) {
        var visitor = new Visitor(port, host);
        visitor.submit(
                visitor.get(door), door, Map.of("email", email, "password", EngagePeople.PASSWORD));
        return visitor;
    }
}
