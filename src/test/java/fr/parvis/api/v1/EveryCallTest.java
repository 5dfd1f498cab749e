package fr.parvis.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.api.ApiClient;
import fr.parvis.api.ApiClient.Answer;
import fr.parvis.api.tokens.Programs;
import fr.parvis.api.tokens.Scope;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.Routes;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every call there is, with every token that must not do it. The calls come from the program, so a
 * new one cannot be forgotten; what they name is real.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCallTest {

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired Programs programs;
    @Autowired LendingDesk desk;
    @Autowired TownHall townHall;
    @Autowired Routes routes;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private String token;
    private Map<String, String> things;

    @BeforeAll
    void realThings() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        token = programs.everywhere(brest);
        String procedure = desk.open(brest);
        String number = townHall.file(brest, procedure, "Lina", "Aubrée").number();
        var program = new ApiClient(port, brest, token);
        String upload =
                program.upload("/api/v1/files", "a.pdf", SmallPdf.of("Acte"))
                        .json()
                        .get("upload")
                        .asString();
        Answer given =
                program.post(
                        "/api/v1/requests/" + number + "/documents",
                        Map.of("title", "Acte", "upload", upload));
        program.put(
                "/api/v1/requests/" + number + "/reference", Map.of("reference", "réf " + number));
        things =
                Map.of(
                        "/api/v1/requests",
                        number,
                        "/api/v1/procedures",
                        procedure,
                        "{id}",
                        given.json().at("/file/id").asString(),
                        "revision",
                        "1");
    }

    @Test
    void whatTheyNameIsThereForTheRightToken() {
        var program = new ApiClient(port, brest, token);
        assertThat(refusing(program, one -> one.status() == 404, "GET")).isEmpty();
    }

    @Test
    void noCallIsAnsweredWithoutAToken() {
        assertThat(others(new ApiClient(port, brest, null), "token-missing")).isEmpty();
    }

    @Test
    void noCallIsAnsweredToATokenThatIsNone() {
        String mistyped =
                token.substring(0, token.length() - 1) + (token.endsWith("x") ? "y" : "x");
        assertThat(others(new ApiClient(port, brest, mistyped), "token-unknown")).isEmpty();
    }

    @Test
    void noCallIsAnsweredToATokenOfAnotherCommune() {
        assertThat(others(new ApiClient(port, quimper, token), "token-unknown")).isEmpty();
    }

    @Test
    void noCallIsAnsweredToATokenThatEnded() {
        String ended = programs.everywhere(brest);
        programs.end(brest, ended);
        assertThat(others(new ApiClient(port, brest, ended), "token-ended")).isEmpty();
    }

    @Test
    void noCallIsAnsweredToATokenThatExpired() {
        String expired = programs.everywhere(brest);
        programs.expire(brest, expired, LocalDate.now(clock).minusDays(1));
        assertThat(others(new ApiClient(port, brest, expired), "token-expired")).isEmpty();
        programs.expire(brest, expired, LocalDate.now(clock));
        assertThat(new ApiClient(port, brest, expired).get("/api/v1/token").status())
                .isEqualTo(200);
    }

    @Test
    void noCallIsAnsweredFromAnotherNetwork() {
        String elsewhere =
                programs.token(
                        brest,
                        "Ailleurs",
                        programs.all(brest),
                        List.of(),
                        "192.0.2.0/24",
                        Scope.values());
        assertThat(others(new ApiClient(port, brest, elsewhere), "network")).isEmpty();
        String here =
                programs.token(
                        brest,
                        "Ici",
                        programs.all(brest),
                        List.of(),
                        "127.0.0.0/8\n::1",
                        Scope.values());
        assertThat(new ApiClient(port, brest, here).get("/api/v1/token").status()).isEqualTo(200);
    }

    @Test
    void noCallIsAnsweredToATokenInTheAddress() {
        Answer answer = new ApiClient(port, brest, null).get("/api/v1/token?access_token=" + token);
        assertThat(answer.problem()).isEqualTo("token-in-address");
    }

    /** Each token lacks one scope; what it still may is not refused for the scope. */
    @Test
    void everyCallIsRefusedToATokenWithoutItsScopeWhichIsNamed() {
        for (Route route : calls()) {
            if (route.pattern().equals("/api/v1/token")) {
                continue;
            }
            Answer refused = ask(new ApiClient(port, brest, token(Scope.values().length)), route);
            String named = refused.json().path("scopes").path(0).asString("");
            assertThat(refused.problem()).as(route.toString()).isEqualTo("scope");
            assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope");
            Scope needed = Scope.valueOf(named.toUpperCase().replace(':', '_'));
            Answer allowed =
                    ask(
                            new ApiClient(
                                    port,
                                    brest,
                                    programs.token(
                                            brest,
                                            "Un seul droit",
                                            programs.all(brest),
                                            List.of(),
                                            needed)),
                            route);
            assertThat(allowed.problem()).as(route + " with " + named).isNotEqualTo("scope");
        }
    }

    @Test
    void whatIsOfAnotherDepartmentIsNotThere() {
        long school = department("education");
        var program =
                new ApiClient(
                        port,
                        brest,
                        programs.token(brest, "École", List.of(school), List.of(), Scope.values()));
        assertThat(refusing(program, one -> one.status() != 404, "GET", "POST", "PUT"))
                .containsExactlyInAnyOrder(
                        "GET /api/v1/token",
                        "GET /api/v1/figures",
                        "GET /api/v1/procedures",
                        "GET /api/v1/requests",
                        "POST /api/v1/requests",
                        "POST /api/v1/files");
        assertThat(program.get("/api/v1/requests?limit=200").text())
                .doesNotContain(things.get("/api/v1/requests"));
        assertThat(program.get("/api/v1/procedures").text())
                .doesNotContain(things.get("/api/v1/procedures"));
    }

    @Test
    void whatIsOfAnotherProcedureIsNotThere() {
        var program =
                new ApiClient(
                        port,
                        brest,
                        programs.token(
                                brest,
                                "Actes",
                                programs.all(brest),
                                List.of("acte-naissance"),
                                Scope.values()));
        String at = "/api/v1/requests/" + things.get("/api/v1/requests");
        assertThat(program.get(at).status()).isEqualTo(404);
        assertThat(program.get(at + "/history").status()).isEqualTo(404);
        assertThat(program.get("/api/v1/procedures/" + things.get("/api/v1/procedures")).status())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/requests?limit=200").text())
                .doesNotContain(things.get("/api/v1/requests"));
        Answer filed =
                program.post(
                        "/api/v1/requests",
                        Map.of("procedure", things.get("/api/v1/procedures"), "answers", Map.of()));
        assertThat(filed.json().get("reason").asString()).isEqualTo("requests.no-such-procedure");
    }

    private String token(int without) {
        return programs.token(brest, "Sans droit", programs.all(brest), List.of());
    }

    private long department(String code) {
        return CommuneScope.call(brest.id(), () -> departments.byCode(code).orElseThrow().id());
    }

    /** The calls that are not refused for that reason. */
    private List<String> others(ApiClient program, String problem) {
        return refusing(program, one -> !one.problem().equals(problem), "GET", "POST", "PUT");
    }

    private List<String> refusing(ApiClient program, Predicate<Answer> wrong, String... methods) {
        List<String> found = new ArrayList<>();
        for (Route route : calls()) {
            if (List.of(methods).contains(route.method()) && wrong.test(ask(program, route))) {
                found.add(route.toString());
            }
        }
        return found;
    }

    private List<Route> calls() {
        List<Route> calls =
                routes.all().stream()
                        .filter(route -> route.pattern().startsWith("/api/v1"))
                        .toList();
        assertThat(calls).hasSizeGreaterThan(15);
        return calls;
    }

    private Answer ask(ApiClient program, Route route) {
        String path =
                route.pattern()
                        .replace("requests/{number}", "requests/" + things.get("/api/v1/requests"))
                        .replace("{code}", things.get("/api/v1/procedures"))
                        .replace("revisions/{number}", "revisions/1")
                        .replace("{id}", things.get("{id}"));
        return switch (route.method()) {
            case "GET" -> program.get(path);
            case "PUT" -> program.put(path, Map.of("reference", "x"));
            default ->
                    path.endsWith("/files")
                            ? program.upload(path, "a.pdf", SmallPdf.of("x"))
                            : program.with("If-Match", "\"v0\"").post(path, body(path));
        };
    }

    private Map<String, Object> body(String path) {
        if (path.endsWith("/transitions")) {
            return Map.of("transition", "nulle-part");
        }
        if (path.endsWith("/messages")) {
            return Map.of("words", "Bonjour", "note", true);
        }
        if (path.endsWith("/documents")) {
            return Map.of("title", "Acte", "upload", "1.aaaaaaaaaaaaaaaaaaaaaa");
        }
        return Map.of("procedure", things.get("/api/v1/procedures"), "answers", Map.of());
    }
}
