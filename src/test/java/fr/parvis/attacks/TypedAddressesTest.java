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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Orders to the database, to templates, to the browser and to the disk, typed into every parameter
 * of every page by somebody who may open them all.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedAddressesTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Routes routes;
    @Autowired List<RouteSamples> modules;
    @LocalServerPort int port;

    private Browser agent;
    private Browser resident;
    private final List<Thing> things = new ArrayList<>();

    @BeforeAll
    void signIn() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                brest.id(), () -> modules.forEach(module -> things.addAll(module.things(brest))));
        agent = people.mostPowerful(brest).signIn(port);
        resident = people.resident(brest).signIn(port);
    }

    @Test
    void noParameterOfAPageGivesOrders() {
        var obeyed = new ArrayList<String>();
        Map<Route, Set<String>> pages = pages();
        assertThat(pages).hasSizeGreaterThan(25);
        pages.forEach(
                (route, names) ->
                        Attack.IN_ADDRESSES.stream()
                                .map(typed -> address(route) + "?" + all(names, typed))
                                .filter(this::isObeyed)
                                .map(address -> route + ": " + address)
                                .forEach(obeyed::add));
        assertThat(obeyed).isEmpty();
    }

    @Test
    void noPartOfAPathGivesOrders() {
        var obeyed = new ArrayList<String>();
        for (Route route : routes.all()) {
            if (route.method().equals("GET") && route.namesAThing()) {
                Attack.IN_ADDRESSES.stream()
                        .map(typed -> everywhere(route, typed))
                        .filter(this::isObeyed)
                        .forEach(obeyed::add);
            }
        }
        assertThat(obeyed).isEmpty();
    }

    private boolean isObeyed(String address) {
        Browser.Page page = (address.startsWith("/bureau") ? agent : resident).get(address);
        return page.status() >= 500
                || page.headers().firstValue("X-Attack").isPresent()
                || Attack.succeeded(page.body());
    }

    private Map<Route, Set<String>> pages() {
        return routes.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().method().equals("GET"))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String all(Collection<String> names, String typed) {
        return names.stream()
                .map(name -> name + "=" + encoded(typed))
                .collect(Collectors.joining("&"));
    }

    private String address(Route route) {
        return RouteSamples.address(things, route.pattern())
                .filter(address -> !address.contains("{"))
                .orElse(everywhere(route, "1"));
    }

    private static String everywhere(Route route, String typed) {
        String path = encoded(typed).replace("+", "%20");
        return route.pattern().replaceAll("\\{[^}]*}", path).replaceAll("\\*+", path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
