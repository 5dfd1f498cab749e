package fr.parvis.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.api.ApiClient;
import fr.parvis.api.ApiClient.Answer;
import fr.parvis.api.tokens.Programs;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.requests.handling.TownHall;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent by mistake, or to see what breaks. */
@ModuleTest
class BadCallsTest {

    private static final String REQUESTS = "/api/v1/requests";

    @Autowired Communes communes;
    @Autowired Programs programs;
    @Autowired LendingDesk desk;
    @Autowired TownHall townHall;
    @LocalServerPort int port;

    private Commune brest;
    private String token;
    private ApiClient program;

    @BeforeEach
    void aProgramOfBrest() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        token = programs.everywhere(brest);
        program = new ApiClient(port, brest, token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"texte\"",
                "{\"procedure\":\"x\",\"procedure\":\"y\",\"answers\":{}}",
                "{\"procedure\":\"x\",\"answers\":{}} {}",
                "{\"procedure\":\"x\",\"answers\":{\"a\":\"\\u0000\"}}",
                "{\"procedure\":\"x\",\"answers\":{\"a\\u0000\":\"b\"}}",
                "{\"procedure\":\"x\",\"answers\":{\"a\":\"\\ud800\"}}",
                "{\"procedure\":\"x\",\"answers\":\"texte\"}",
                "{\"procedure\":[\"x\"],\"answers\":{}}",
                "{\"procedure\":\"x\",\"answers\":{},\"arrivedOn\":\"hier\"}"
            })
    void whatIsNotTheJsonOfTheCallIsRefused(String body) {
        Answer answer = program.post(REQUESTS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed");
        assertThat(answer.text()).doesNotContain("jackson", "Exception", "fr.parvis");
    }

    /** What the call does not define cannot be set through it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "number",
                "state",
                "status",
                "ownerId",
                "residentId",
                "channel",
                "commune_id"
            })
    void membersNobodyAskedForAreRefusedByName(String member) {
        Answer answer =
                program.post(REQUESTS, Map.of("procedure", "x", "answers", Map.of(), member, 1));
        assertThat(answer.problem()).isEqualTo("malformed");
        assertThat(answer.json().get("pointer").asString()).isEqualTo("/" + member);
    }

    @Test
    void depthAndSizeHaveMeasure() {
        String deep =
                "{\"procedure\":\"x\",\"answers\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(program.post(REQUESTS, deep).status()).isEqualTo(400);
        String long_ = "{\"procedure\":\"" + "x".repeat(1024 * 1024) + "\",\"answers\":{}}";
        assertThat(program.post(REQUESTS, long_).problem()).isEqualTo("too-large");
        String number = "{\"procedure\":\"x\",\"answers\":{\"a\":" + "9".repeat(5000) + "}}";
        assertThat(program.post(REQUESTS, number).status()).isEqualTo(400);
    }

    @Test
    void whatIsNotHowTheCallWorksIsSaidInItsOwnWay() {
        byte[] form = "a=b".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        program.send("POST", REQUESTS, "application/x-www-form-urlencoded", form)
                                .problem())
                .isEqualTo("media-type");
        assertThat(program.with("Accept", "text/csv").get(REQUESTS).problem())
                .isEqualTo("not-acceptable");
        Answer method = program.send("DELETE", REQUESTS, null, null);
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).isEqualTo("GET, POST");
        assertThat(program.get("/api/v1/autre-chose").problem()).isEqualTo("not-found");
        assertThat(program.with("Idempotency-Key", "é").post(REQUESTS, "{}").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=ouverte",
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=x",
                "cursor=x",
                "cursor=AAAA",
                "changed_since=hier",
                "changed_since=2026-01-01",
                "department=nulle-part"
            })
    void aParameterThatCannotBeReadIsNamed(String parameter) {
        Answer answer = program.get(REQUESTS + "?" + parameter);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asString())
                .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void aSessionIsNoToken() {
        var browser = new Browser(port, brest).with("Accept", "application/json");
        assertThat(browser.get(REQUESTS).status()).isEqualTo(401);
        assertThat(browser.with("Sec-Fetch-Site", "cross-site").postWith(null, REQUESTS).status())
                .isEqualTo(403);
        Answer preflight =
                new ApiClient(port, brest, null)
                        .with("Origin", "https://ailleurs.exemple")
                        .with("Access-Control-Request-Method", "GET")
                        .send("OPTIONS", REQUESTS, null, null);
        assertThat(preflight.status()).isEqualTo(401);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        String procedure = desk.open(brest);
        townHall.file(brest, procedure, "Lina", "Aubrée");
        var browser =
                new Browser(port, brest)
                        .with("Accept", "application/json")
                        .with("Authorization", "Bearer " + token);
        String list = REQUESTS + "?procedure=" + procedure;
        browser.get(list);
        int one = QueryCounter.statements(browser, list).size();
        for (int i = 0; i < 4; i++) {
            townHall.file(brest, procedure, "Lina", "Aubrée");
        }
        var statements = QueryCounter.statements(browser, list);
        assertThat(statements).hasSize(one).hasSizeLessThanOrEqualTo(3);
    }
}
