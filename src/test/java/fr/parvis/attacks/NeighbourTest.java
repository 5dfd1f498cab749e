package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.isolation.RouteSamples.Thing;
import fr.parvis.isolation.Routes;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A resident who types the addresses of somebody else in the same commune: numbers follow each
 * other, so guessing one is easy; nothing opens without what only its owner has.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighbourTest {

    /** Addresses that open to whoever has them, each with its reason. */
    private static final Map<String, String> OPEN_TO_ITS_BEARER =
            Map.ofEntries(
                    Map.entry("/demarches/", "published for everybody"),
                    Map.entry("/donnees-personnelles/", "published for everybody"),
                    Map.entry("/brouillons/", "a sealed token, given to its owner only"),
                    Map.entry("/avis/", "a sealed token, sent to who is asked for an opinion"),
                    Map.entry("/inscription/", "a link good once, sent to its owner only"),
                    Map.entry("/mot-de-passe/", "a link good once, sent to its owner only"),
                    Map.entry("/connexion/lien/", "a link good once, sent to its owner only"),
                    Map.entry("/adresse/", "a link good once, sent to its owner only"),
                    Map.entry("/mandats/", "a code of 60 bits, printed on the paper of its owner"),
                    Map.entry("/F/", "a sealed code printed on a form; leads to the empty form"),
                    Map.entry("/actes/", "published for everybody"),
                    Map.entry("/actualites/", "published for everybody"),
                    Map.entry("/agenda/", "published for everybody"),
                    Map.entry("/alertes/", "published for everybody"),
                    Map.entry("/annuaire/", "published for everybody"),
                    Map.entry("/associations/", "published for everybody"),
                    Map.entry("/calendriers/", "published for everybody"),
                    Map.entry("/commerces/", "published for everybody"),
                    Map.entry("/conseils/", "published for everybody"),
                    Map.entry("/documents/", "published for everybody"),
                    Map.entry("/elus/", "published for everybody"),
                    Map.entry("/emplois/", "published for everybody"),
                    Map.entry("/fichiers/", "published for everybody"),
                    Map.entry("/fiches/", "published for everybody"),
                    Map.entry("/flux/", "published for everybody"),
                    Map.entry("/galeries/", "published for everybody"),
                    Map.entry("/informations-urgentes/", "published for everybody"),
                    Map.entry("/lettres/", "published for everybody"),
                    Map.entry("/lieux/", "published for everybody"),
                    Map.entry("/marches/", "published for everybody"),
                    Map.entry("/medias/", "published for everybody"),
                    Map.entry("/pages/", "published for everybody"),
                    Map.entry("/rubriques/", "published for everybody"),
                    Map.entry("/abonnements/", "a sealed link, sent to who follows the town only"),
                    Map.entry("/d/", "a sealed link that does nothing but end a subscription"),
                    Map.entry("/ma-fiche/", "a link good once, sent to the owner of the card only"),
                    Map.entry("/sms/retour/", "a sealed address that only the provider knows"));

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Routes routes;
    @Autowired List<RouteSamples> modules;
    @LocalServerPort int port;

    private Commune brest;
    private final List<Thing> things = new ArrayList<>();

    @BeforeAll
    void make() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                brest.id(), () -> modules.forEach(module -> things.addAll(module.things(brest))));
    }

    @Test
    void findsNothingOfTheirs() {
        for (Browser neighbour :
                List.of(people.resident(brest).signIn(port), new Browser(port, brest))) {
            var found =
                    ofResidents().stream()
                            .map(route -> Map.entry(route, ask(neighbour, route)))
                            .filter(asked -> isFound(asked.getValue()))
                            .map(asked -> asked.getKey() + " " + asked.getValue().status())
                            .toList();
            assertThat(found).isEmpty();
        }
    }

    private List<Route> ofResidents() {
        List<Route> theirs =
                routes.all().stream()
                        .filter(Route::namesAThing)
                        .filter(route -> !route.pattern().startsWith("/bureau"))
                        .filter(route -> !route.pattern().startsWith("/api/"))
                        .filter(
                                route ->
                                        OPEN_TO_ITS_BEARER.keySet().stream()
                                                .noneMatch(route.pattern()::startsWith))
                        .filter(route -> RouteSamples.address(things, route.pattern()).isPresent())
                        .toList();
        assertThat(theirs).hasSizeGreaterThan(5);
        return theirs;
    }

    private Browser.Page ask(Browser browser, Route route) {
        String address = RouteSamples.address(things, route.pattern()).orElseThrow();
        return route.method().equals("GET")
                ? browser.get(address)
                : browser.send(route.method(), address, browser.get("/mot-de-passe").csrf());
    }

    private static boolean isFound(Browser.Page page) {
        boolean elsewhere =
                page.status() == 302
                        && (page.location().startsWith("/suivi?")
                                || page.location().startsWith("/connexion?next="));
        return page.status() != 404 && page.status() != 401 && !elsewhere;
    }
}
