package fr.parvis.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.RouteSamples.Thing;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What belongs to one department does not open to agents of another department of the same town
 * hall, nor to those whose role is not about it, whatever the route. The routes come from the
 * program and the things from the {@link RouteSamples} of the modules.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentIsolationTest {

    /** Of the samples nothing is in this department. */
    private static final String ELSEWHERE = "urbanisme";

    /** Open to every agent of the town hall, with the reason. */
    private static final Map<String, String> OPEN_TO_COLLEAGUES =
            Map.of(
                    "GET /bureau/demarches/{code}", "how a procedure goes is no secret inside",
                    "GET /bureau/registre/{code}", "heads read the register, which is the town's");

    /** Of the whole town: whoever may write or warn anywhere does so for all. */
    private static final List<String> OF_THE_TOWN =
            List.of(
                    "/bureau/site/",
                    "/bureau/fiches/",
                    "/bureau/alertes/",
                    "/bureau/lettres/",
                    "/bureau/abonnes/");

    /** What who only reads may send. */
    private static final Set<String> SENT_BY_READERS =
            Set.of("POST /bureau/demandes/{number}/presence");

    @Autowired Routes routes;
    @Autowired List<RouteSamples> modules;
    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune commune;
    private final List<Thing> things = new ArrayList<>();

    @BeforeAll
    void makeThings() {
        commune = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                commune.id(),
                () -> modules.forEach(module -> things.addAll(module.things(commune))));
    }

    @Test
    void nobodyOfAnotherDepartmentFindsThem() {
        Map<String, Collection<Role>> there = Map.of(ELSEWHERE, List.of(Role.values()));

        assertThat(opened(people.agent(commune, there).signIn(port), _ -> true)).isEmpty();
    }

    @Test
    void whoSeesFiguresOrWritesProceduresReadsNoRequest() {
        assertThat(
                        opened(
                                everywhere(Role.FIGURES, Role.CONFIGURER).signIn(port),
                                this::isOfARequest))
                .isEmpty();
    }

    @Test
    void aRoleLimitedToAnotherProcedureOpensNothingOfTheDepartment() {
        People.Person limited = everywhere(Role.values());
        CommuneScope.run(
                commune.id(),
                () ->
                        jdbc.sql("update agent_role set procedure = 'autre' where agent_id = ?")
                                .param(limited.id())
                                .update());

        assertThat(opened(limited.signIn(port), _ -> true)).isEmpty();
    }

    @Test
    void whoOnlyReadsSendsNothing() {
        Browser reader = everywhere(Role.READER).signIn(port);

        assertThat(reader.get(address("/bureau/demandes/{number}")).status()).isEqualTo(200);
        assertThat(
                        opened(
                                reader,
                                route ->
                                        isOfARequest(route)
                                                && !route.method().equals("GET")
                                                && !SENT_BY_READERS.contains(route.toString())))
                .isEmpty();
    }

    private boolean isOfARequest(Route route) {
        return route.pattern().startsWith("/bureau/demandes/")
                || route.pattern().startsWith("/bureau/avis/")
                || route.pattern().startsWith("/bureau/guichet/");
    }

    private List<String> opened(Browser browser, Predicate<Route> chosen) {
        String token = browser.get("/bureau").csrf();
        return routes.all().stream()
                .filter(Route::namesAThing)
                .filter(route -> route.pattern().startsWith("/bureau/"))
                .filter(route -> RouteSamples.address(things, route.pattern()).isPresent())
                .filter(route -> !isWayIn(route))
                .filter(route -> !OPEN_TO_COLLEAGUES.containsKey(route.toString()))
                .filter(route -> OF_THE_TOWN.stream().noneMatch(route.pattern()::startsWith))
                .filter(chosen)
                .filter(route -> isOpened(ask(browser, route, token)))
                .map(Route::toString)
                .toList();
    }

    /** Led back to the page of the request: it is not their turn, and nothing was done. */
    private static boolean isOpened(Browser.Page answer) {
        boolean ledBack =
                answer.status() == 302
                        && answer.location().matches("/bureau/demandes/[-0-9]+(#avis-demandes)?");
        return answer.status() != 404 && !ledBack;
    }

    private Browser.Page ask(Browser browser, Route route, String token) {
        String address = address(route.pattern());
        return route.method().equals("GET")
                ? browser.get(address)
                : browser.send(route.method(), address, token);
    }

    private String address(String pattern) {
        Optional<String> address = RouteSamples.address(things, pattern);
        return address.orElseThrow();
    }

    private People.Person everywhere(Role... roles) {
        Map<String, Collection<Role>> all =
                CommuneScope.call(
                        commune.id(),
                        () ->
                                departments.all().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Department::code, _ -> List.of(roles))));
        return people.agent(commune, all);
    }

    private static boolean isWayIn(Route route) {
        return route.pattern().matches("/bureau/(connexion|invitation|mot-de-passe)(/.*)?");
    }
}
