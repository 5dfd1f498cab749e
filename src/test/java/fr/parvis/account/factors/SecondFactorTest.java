package fr.parvis.account.factors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.account.factors.SecondFactorPolicy.Level;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SecondFactorTest {

    private static final String SIGN_IN = "/bureau/connexion";
    private static final String SECOND = "/bureau/connexion/suite";
    private static final String OWN = "/bureau/compte/protection";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired SecondFactorPolicy policy;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private People.Person agent;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.administrator(brest);
    }

    @AfterEach
    void everybodyAgainAsTheTestsExpect() {
        CommuneScope.run(brest.id(), () -> policy.choose(Level.OFFERED));
    }

    @Test
    void whereTheCommuneWantsItAnAgentChoosesOneRightAfterThePasswordAndReachesNothingBefore() {
        CommuneScope.run(brest.id(), () -> policy.choose(Level.REQUIRED));
        var browser = new Browser(port, brest);
        var asked = password(browser, agent, "next", "/bureau/agents?done=closed");
        assertThat(asked.location()).isEqualTo(SECOND + "?next=%2Fbureau%2Fagents%3Fdone%3Dclosed");
        var page = browser.follow(asked);

        assertThat(browser.get("/bureau/agents").location()).startsWith(SECOND + "?next=");
        assertThat(browser.get("/").body())
                .as("for the rest of the site nobody is signed in")
                .doesNotContain("/bureau/deconnexion");
        page = browser.get(SECOND + "?next=/bureau/agents?done=closed");
        assertThat(page.body()).contains("<svg class=\"qr large\"");

        var wrong =
                browser.post(
                        SECOND + "/application",
                        "key",
                        Applications.key(page),
                        "seal",
                        Applications.seal(page),
                        "code",
                        "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Applications.key(wrong))
                .as("the application has read this key already")
                .isEqualTo(Applications.key(page));

        var codes =
                Applications.enrol(
                        browser,
                        page,
                        SECOND + "/application",
                        "next",
                        "/bureau/agents?done=closed");
        assertThat(Applications.recoveryCodes(codes)).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.body()).contains("href=\"/bureau/agents?done=closed\"");
        assertThat(browser.get("/bureau/agents").status()).isEqualTo(200);

        var another = people.administrator(quimper).signIn(port);
        assertThat(another.get("/bureau/agents").status())
                .as("another commune chose nothing")
                .isEqualTo(200);
    }

    @Test
    void whoHasAnApplicationGivesACodeAndEachCodeIsGoodOnce() {
        var phone = enrolled();
        var browser = new Browser(port, brest);
        var asked = password(browser, agent);
        assertThat(asked.location()).startsWith(SECOND);
        var page = browser.follow(asked);
        assertThat(page.body()).doesNotContain("name=\"key\"").contains("name=\"code\"");

        String code = phone.code(1);
        assertThat(browser.post(SECOND, "code", "000000").status()).isEqualTo(422);
        assertThat(browser.get("/bureau/agents").status()).isEqualTo(302);
        browser.get(SECOND);
        assertThat(browser.post(SECOND, "code", code).location()).isEqualTo("/bureau");
        assertThat(browser.get("/bureau/agents").status()).isEqualTo(200);

        var thief = new Browser(port, brest);
        thief.follow(password(thief, agent));
        assertThat(thief.post(SECOND, "code", code).status()).as("used").isEqualTo(422);
    }

    @Test
    void whoOnlyHasThePasswordCannotChooseAnotherFactorOrConfirmByThePassword() {
        enrolled();
        var thief = new Browser(port, brest);
        thief.follow(password(thief, agent));
        var own = people.administrator(brest).signIn(port);
        var offered = own.get(OWN + "/application");

        assertThat(Applications.enrol(thief, offered, SECOND + "/application").location())
                .startsWith("/bureau/connexion");
        thief.get(SECOND);
        assertThat(thief.post("/bureau/confirmer", "password", People.PASSWORD).status())
                .as("not signed in: the form is kept")
                .isEqualTo(401);
        assertThat(thief.get("/bureau/agents").status()).isEqualTo(302);
        thief.get(SECOND);
        assertThat(thief.post(SECOND, "password", People.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void aKeyMadeForSomebodyElseIsRefused() {
        var other = people.administrator(brest).signIn(port);
        var page = other.get(OWN + "/application");
        var mine = agent.signIn(port);
        mine.get(OWN + "/application");
        var refused = Applications.enrol(mine, page, OWN + "/application");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Applications.key(refused)).isNotEqualTo(Applications.key(page));
    }

    @Test
    void aRecoveryCodeOpensOnceAndTheDatabaseHoldsNeitherItNorTheKey() {
        var browser = agent.signIn(port);
        var offered = browser.get(OWN + "/application");
        List<String> codes =
                Applications.recoveryCodes(
                        Applications.enrol(browser, offered, OWN + "/application"));
        String typed = codes.get(3).toLowerCase().replace("-", " ");

        var lost = new Browser(port, brest);
        lost.follow(password(lost, agent));
        assertThat(lost.post(SECOND, "code", typed).location()).isEqualTo("/bureau");
        var again = new Browser(port, brest);
        again.follow(password(again, agent));
        assertThat(again.post(SECOND, "code", typed).status()).isEqualTo(422);
        assertThat(lost.get(OWN).body()).contains("Il en reste 9");

        CommuneScope.run(
                brest.id(),
                () -> {
                    String kept =
                            jdbc.sql(
                                            """
                                            select (select string_agg(c.code_hash, ' ')
                                                      from agent_recovery_code c where c.agent_id = :agent)
                                                || encode(t.secret, 'escape')
                                              from agent_totp t where t.agent_id = :agent
                                            """)
                                    .param("agent", agent.id())
                                    .query(String.class)
                                    .single();
                    assertThat(kept)
                            .contains("argon2")
                            .doesNotContain(codes.get(0).substring(2))
                            .doesNotContain(codes.get(0).substring(2).replace("-", ""))
                            .doesNotContain(Applications.key(offered));
                });
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOldOnesAndTheAgentIsTold() {
        var browser = agent.signIn(port);
        var offered = browser.get(OWN + "/application");
        var old =
                Applications.recoveryCodes(
                        Applications.enrol(browser, offered, OWN + "/application"));
        browser.get(OWN);
        var fresh = Applications.recoveryCodes(browser.post(OWN + "/codes"));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);

        var lost = new Browser(port, brest);
        lost.follow(password(lost, agent));
        assertThat(lost.post(SECOND, "code", old.getFirst()).status()).isEqualTo(422);
        assertThat(told()).contains("Vos codes de secours ont changé");
    }

    @Test
    void addingAnApplicationSignsOutTheOthersAndTheLastFactorStaysWhereItIsWanted() {
        var phone = agent.signIn(port);
        var computer = agent.signIn(port);
        Applications.enrol(computer, computer.get(OWN + "/application"), OWN + "/application");
        assertThat(phone.get("/bureau/agents").status()).isEqualTo(302);
        assertThat(told()).contains("Protection ajoutée à votre compte de Brest");

        CommuneScope.run(brest.id(), () -> policy.choose(Level.REQUIRED));
        computer.get(OWN);
        assertThat(computer.post(OWN + "/application/retirer").status()).isEqualTo(422);
        CommuneScope.run(brest.id(), () -> policy.choose(Level.OFFERED));
        computer.get(OWN);
        assertThat(computer.post(OWN + "/application/retirer").location())
                .isEqualTo(OWN + "?done=removed");
        assertThat(password(new Browser(port, brest), agent).location()).isEqualTo("/bureau");
    }

    @Test
    void whoIsInvitedChoosesAPasswordThenAFactorThenIsAtTheDesk() {
        CommuneScope.run(brest.id(), () -> policy.choose(Level.REQUIRED));
        String email = People.email();
        CommuneScope.run(
                brest.id(), () -> accounts.inviteAgent("Yann Le Bihan", email, false, Map.of()));
        String link = people.linkSentTo(brest, email);
        var browser = new Browser(port, brest);
        browser.get(link);
        var chosen = browser.post(link, "password", People.PASSWORD);
        assertThat(chosen.location()).startsWith(SECOND);
        assertThat(browser.get("/bureau").location()).startsWith(SECOND);
        var page = browser.get(SECOND);
        Applications.enrol(browser, page, SECOND + "/application");
        assertThat(browser.get("/bureau").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordDoesNotReplaceTheSecondFactor() {
        enrolled();
        var thief = new Browser(port, brest);
        thief.get("/bureau/mot-de-passe");
        thief.post("/bureau/mot-de-passe", "email", agent.email());
        String link = people.linkSentTo(brest, agent.email());
        thief.get(link);
        assertThat(thief.post(link, "password", "une phrase du voleur de boites").location())
                .startsWith(SECOND);
        assertThat(thief.get("/bureau/agents").status()).isEqualTo(302);
    }

    @Test
    void whoIsInByOneFactorWhenTheCommuneStartsToWantTwoKeepsWhatTheyWereSending() {
        var browser = agent.signIn(port);
        browser.get("/bureau/compte");
        CommuneScope.run(brest.id(), () -> policy.choose(Level.REQUIRED));
        var kept = browser.post("/bureau/compte", "name", "Nadia Le Gall", "title", "maire");
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.body())
                .contains("<svg class=\"qr large\"")
                .contains("name=\"kept.name\" value=\"Nadia Le Gall\"");
        var codes =
                Applications.enrol(
                        browser,
                        kept,
                        SECOND + "/application",
                        "kept-to",
                        "/bureau/compte",
                        "kept.name",
                        "Nadia Le Gall");
        assertThat(codes.body())
                .contains("action=\"/bureau/compte\"")
                .contains("name=\"name\" value=\"Nadia Le Gall\"");
    }

    private Applications enrolled() {
        var browser = agent.signIn(port);
        var page = browser.get(OWN + "/application");
        Applications.enrol(browser, page, OWN + "/application");
        return Applications.reading(page);
    }

    private Browser.Page password(Browser browser, People.Person who, String... more) {
        browser.get(SIGN_IN);
        var fields =
                new java.util.ArrayList<>(
                        List.of("email", who.email(), "password", People.PASSWORD));
        fields.addAll(List.of(more));
        return browser.post(SIGN_IN, fields.toArray(String[]::new));
    }

    private List<String> told() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc
                                .sql("select envelope::text from notice where to_email = ?")
                                .param(agent.email())
                                .query(String.class)
                                .list()
                                .stream()
                                .map(
                                        text ->
                                                text.replaceAll(
                                                        ".*\"subject\": ?\"([^\"]*)\".*", "$1"))
                                .toList());
    }
}
