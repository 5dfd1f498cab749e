package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.Routes;
import fr.parvis.isolation.Routes.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another site makes the browser of somebody who is signed in send a form. */
@ModuleTest
class ForgedPostTest {

    /** What a program sends, which has no browser to be misled. */
    private static final Map<String, String> WITHOUT_TOKEN =
            Map.of(
                    "/api/", "opened by a token in a header, never by a cookie",
                    "/d/", "a sealed address that only ends a subscription (RFC 8058)",
                    "/sms/retour/", "a sealed address that only the provider of SMS knows");

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Routes routes;
    @LocalServerPort int port;

    private List<Browser> victims;

    @BeforeEach
    void signIn() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        victims =
                List.of(
                        people.mostPowerful(brest).signIn(port),
                        people.resident(brest).signIn(port));
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() {
        for (Browser victim : victims) {
            assertThat(changing())
                    .isNotEmpty()
                    .allSatisfy(
                            route ->
                                    assertThat(victim.send(route.method(), address(route), "x"))
                                            .extracting(Browser.Page::status)
                                            .as(route.toString())
                                            .isIn(401, 403));
        }
    }

    @Test
    void evenWithTheTokenNothingComesFromAnotherSite() {
        for (Browser victim : victims) {
            String token = victim.get("/mot-de-passe").csrf();
            Browser misled = victim.with("Sec-Fetch-Site", "cross-site");
            assertThat(changing())
                    .allSatisfy(
                            route ->
                                    assertThat(misled.send(route.method(), address(route), token))
                                            .extracting(Browser.Page::status)
                                            .as(route.toString())
                                            .isEqualTo(403));
        }
    }

    private List<Route> changing() {
        return routes.all().stream()
                .filter(route -> !List.of("GET", "HEAD").contains(route.method()))
                .filter(
                        route ->
                                WITHOUT_TOKEN.keySet().stream()
                                        .noneMatch(route.pattern()::startsWith))
                .toList();
    }

    private static String address(Route route) {
        return route.pattern().replaceAll("\\{[^}]*}", "1").replaceAll("\\*+", "1");
    }
}
