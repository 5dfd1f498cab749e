package fr.parvis.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.RouteSamples.Thing;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What belongs to one commune does not exist in another, whatever the route and whoever asks. The
 * routes come from the program, so a new one cannot be forgotten: it needs a sample in the {@link
 * RouteSamples} of its module, or a reason in {@link OpenRoutes}.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteIsolationTest {

    @Autowired Routes routes;
    @Autowired List<RouteSamples> modules;
    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune here;
    private Commune there;
    private final List<Thing> things = new ArrayList<>();

    @BeforeAll
    void makeThingsThere() {
        here = TestCommunes.open(communes, TestCommunes.QUIMPER);
        there = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                there.id(), () -> modules.forEach(module -> things.addAll(module.things(there))));
    }

    @Test
    void everyRouteThatNamesAThingHasASampleOrAReasonToHaveNone() {
        var forgotten =
                naming().stream()
                        .filter(route -> !OpenRoutes.REASONS.containsKey(route.pattern()))
                        .filter(route -> address(route).filter(it -> !it.contains("{")).isEmpty())
                        .toList();
        assertThat(forgotten).as("each needs a thing in the RouteSamples of its module").isEmpty();
    }

    @Test
    void noSampleAndNoReasonOutlivesItsRoute() {
        List<String> patterns = naming().stream().map(Route::pattern).toList();
        assertThat(patterns).containsAll(OpenRoutes.REASONS.keySet());
        assertThat(things).allMatch(thing -> patterns.stream().anyMatch(thing::holds));
    }

    @Test
    void theSamplesOfTheDeskAreThereAtHome() {
        var agent = people.mostPowerful(there).signIn(port);
        var missing = new ArrayList<String>();
        for (Route route : sampled()) {
            boolean desk = route.pattern().startsWith("/bureau/");
            if (desk && route.method().equals("GET") && ask(agent, route).status() == 404) {
                missing.add(route + " → " + address(route));
            }
        }
        assertThat(missing).as("a thing that is nowhere proves nothing").isEmpty();
    }

    @Test
    void nobodyOfAnotherCommuneFindsThem() {
        var found = new ArrayList<String>();
        peopleHere()
                .forEach(
                        (who, browser) ->
                                sampled().stream()
                                        .filter(route -> isFound(ask(browser, route)))
                                        .map(route -> who + ": " + route)
                                        .forEach(found::add));
        assertThat(found).isEmpty();
    }

    @Test
    void theCookieOfOneCommuneOpensNothingAtTheHostOfAnother() {
        var agentHere = people.mostPowerful(here).signIn(port);
        var stranger = new Browser(port, there);
        stranger.cookies().putAll(agentHere.cookies());
        var opened =
                routes.all().stream()
                        .filter(route -> route.pattern().matches("/bureau(/.*)?"))
                        .filter(route -> !isWayIn(route))
                        .filter(route -> !asksToSignIn(ask(stranger, route)))
                        .toList();
        assertThat(opened).isEmpty();
    }

    private List<Route> naming() {
        return routes.all().stream().filter(Route::namesAThing).toList();
    }

    private List<Route> sampled() {
        return naming().stream().filter(route -> address(route).isPresent()).toList();
    }

    private Optional<String> address(Route route) {
        return RouteSamples.address(things, route.pattern());
    }

    private Map<String, Browser> peopleHere() {
        var all = new LinkedHashMap<String, Browser>();
        all.put("visitor", new Browser(port, here));
        all.put("resident", people.resident(here).signIn(port));
        all.put("administrator", people.administrator(here).signIn(port));
        for (Role role : Role.values()) {
            all.put(role.code(), people.agentEverywhere(here, role).signIn(port));
        }
        return all;
    }

    private Browser.Page ask(Browser browser, Route route) {
        String address = address(route).orElseGet(() -> plain(route.pattern()));
        if (route.method().equals("GET")) {
            return browser.get(address);
        }
        String token = browser.get("/mot-de-passe").csrf();
        return browser.send(route.method(), address, token);
    }

    /** An address that fits a pattern for which nobody made a thing. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "1").replaceAll("\\*+", "1");
    }

    private static boolean isFound(Browser.Page page) {
        return page.status() != 404 && !asksToSignIn(page) && !asksForTheCode(page);
    }

    /** The follow-up of a request asks for its code, whether it has that number or not. */
    private static boolean asksForTheCode(Browser.Page page) {
        return page.status() == 302 && page.location().startsWith("/suivi?");
    }

    private static boolean asksToSignIn(Browser.Page page) {
        return page.status() == 401
                || page.status() == 302
                        && page.location().matches("(/bureau)?/connexion\\?next=.*");
    }

    private static boolean isWayIn(Route route) {
        return route.pattern()
                .matches("/bureau/(connexion|deconnexion|invitation|mot-de-passe)(/.*)?");
    }
}
