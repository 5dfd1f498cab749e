package fr.parvis.requests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class HookStepTest {

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired People people;
    @Autowired Hooks hooks;
    @Autowired Deliveries deliveries;
    @Autowired SendHooks send;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private String code;
    private String hook;

    @BeforeEach
    void publishACircuitThatBeginsByTelling() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        String run = UUID.randomUUID().toString().substring(0, 8);
        code = "prevenir-" + run;
        hook = "logiciel-" + run;
        String first =
                """
                start: premier
                  steps:
                    - id: premier
                      kind: hook
                      hook: %s
                      name: Premier
                      public-status: received
                      public-name: Nous prévenons
                      transitions:
                        - {id: suite, action: advance, label: Continuer, to: examen}
                        - {id: failed, action: advance, label: Échec, to: examen}
                """
                        .formatted(hook);
        CommuneScope.run(
                brest.id(),
                () ->
                        procedures
                                .publish(
                                        Texts.everyStep()
                                                .replace("tout-un-circuit", code)
                                                .replace("start: examen\n  steps:\n", first))
                                .orThrow());
    }

    @Test
    void whatCannotBeToldIsTriedAgainThenTakesTheSideWay() {
        Request request = townHall.file(brest, code, Map.of());
        assertThat(townHall.now(brest, request).step()).isEqualTo("premier");
        for (int tries = 1; tries <= 7; tries++) {
            theTimeComes(request);
            CommuneScope.run(brest.id(), send::here);
        }
        var last = CommuneScope.call(brest.id(), () -> deliveries.last(request.id()).orElseThrow());
        assertThat(last.state()).isEqualTo("FAILED");
        assertThat(CommuneScope.call(brest.id(), () -> deliveries.tries(last.id())))
                .hasSize(7)
                .allMatch(one -> one.said().equals("unset"));
        assertThat(townHall.now(brest, request).step()).isEqualTo("examen");
    }

    @Test
    void anAdministratorSetsTheAddressAndTheSecretIsSealedAndNeverShown() {
        Browser browser = people.administrator(brest).signIn(port);
        String page = "/bureau/raccordements";
        assertThat(browser.get(page).body()).contains(hook);
        String secret = "un-secret-assez-long-" + code;
        assertThat(set(browser, "https://10.0.0.1/", secret)).isEqualTo(422);
        assertThat(set(browser, "https://192.0.2.1/", "court")).isEqualTo(422);
        assertThat(set(browser, "https://192.0.2.1/", secret)).isLessThan(400);
        assertThat(browser.get(page).body()).contains("192.0.2.1").doesNotContain(secret);
        assertThat(set(browser, "https://192.0.2.2/", "")).isLessThan(400);
        var kept = CommuneScope.call(brest.id(), () -> hooks.named(hook).orElseThrow());
        assertThat(kept).isEqualTo(new Hook(hook, "https://192.0.2.2/", new HookSecret(secret)));
        assertThat(CommuneScope.call(brest.id(), this::sealed)).doesNotContain(secret);
        assertThat(CommuneScope.call(quimper.id(), () -> hooks.named(hook))).isEmpty();
    }

    @Test
    void noOtherAgentFindsThePage() {
        Browser browser =
                townHall.agent(brest, "Yann Le Bihan", code, fr.parvis.account.Role.HEAD)
                        .signIn(port);
        assertThat(browser.get("/bureau/raccordements").status()).isEqualTo(404);
    }

    private int set(Browser browser, String address, String secret) {
        browser.get("/bureau/raccordements");
        return browser.post(
                        "/bureau/raccordements", "name", hook, "address", address, "secret", secret)
                .status();
    }

    private String sealed() {
        return jdbc.sql("select encode(secret, 'escape') from hook where name = ?")
                .param(hook)
                .query(String.class)
                .single();
    }

    private void theTimeComes(Request request) {
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update hook_delivery set next_at = timestamptz '2020-01-01' where request_id = ?")
                                .param(request.id())
                                .update());
    }
}
