package fr.parvis.api.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Accounts;
import fr.parvis.account.AgentLeft;
import fr.parvis.account.Correspondent;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.api.ApiClient;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class TokenPagesTest {

    private static final String PAGE = TokensController.ROOT;
    private static final Pattern TOKEN = Pattern.compile("parvis_[0-9A-Za-z]{49}");

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Programs programs;
    @Autowired WarnOfEnd warn;
    @Autowired TokenWorkItems items;
    @Autowired Accounts accounts;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private Commune brest;
    private People.Person administrator;
    private Browser browser;
    private String department;

    @BeforeEach
    void signIn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        administrator = people.administrator(brest);
        browser = administrator.signIn(port);
        department = programs.all(brest).getFirst().toString();
    }

    @Test
    void aTokenIsShownOnceAndWorks() {
        Browser.Page made = make("Finances & co", UUID.randomUUID().toString());
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        String token = shown(made);
        assertThat(new ApiClient(port, brest, token).get("/api/v1/token").status()).isEqualTo(200);
        String list = browser.get(PAGE).body();
        assertThat(list).contains("Finances &amp; co", token.substring(token.length() - 4));
        assertThat(TOKEN.matcher(list).find()).isFalse();
        assertThat(kept(token)).isZero();
    }

    @Test
    void theSameFormSentTwiceMakesOneToken() {
        String key = UUID.randomUUID().toString();
        shown(make("Une fois", key));
        Browser.Page again = make("Une fois", key);
        assertThat(again.location()).isEqualTo(PAGE + "?done=once");
        assertThat(browser.follow(again).body().split("Une fois", -1)).hasSizeLessThan(8);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        browser.get(PAGE + "/nouveau");
        Browser.Page refused =
                browser.post(PAGE, "logiciel", "Paie", "jours", "90", "reseaux", "chez nous");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Paie\"", "chez nous", "#droits", "#services", "#reseaux");
        assertThat(
                        browser.post(
                                        PAGE,
                                        "logiciel",
                                        "Paie",
                                        "droits",
                                        "tout:faire",
                                        "services",
                                        department,
                                        "jours",
                                        "4000")
                                .body())
                .contains("#droits", "#jours");
    }

    @Test
    void aTokenIsEndedByHandAndRenewedWithTheSameRights() {
        String token = shown(make("État civil", UUID.randomUUID().toString()));
        Token kept = programs.kept(brest, token);
        assertThat(browser.get(PAGE + "/nouveau?comme=" + kept.id()).body())
                .contains("value=\"État civil\"");
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/" + kept.id() + "/revoquer").location())
                .isEqualTo(PAGE + "?done=ended");
        assertThat(new ApiClient(port, brest, token).get("/api/v1/token").problem())
                .isEqualTo("token-ended");
    }

    @Test
    void whoLeavesTakesTheirTokensAlongUnlessAColleagueTookThemOver() {
        String left = shown(make("Orphelin", UUID.randomUUID().toString()));
        String taken = shown(make("Repris", UUID.randomUUID().toString()));
        Browser colleague = people.administrator(brest).signIn(port);
        colleague.get(PAGE);
        assertThat(
                        colleague
                                .post(PAGE + "/" + programs.kept(brest, taken).id() + "/reprendre")
                                .location())
                .isEqualTo(PAGE + "?done=taken-over");
        CommuneScope.run(brest.id(), () -> events.publishEvent(new AgentLeft(administrator.id())));
        assertThat(new ApiClient(port, brest, left).get("/api/v1/token").problem())
                .isEqualTo("token-ended");
        assertThat(new ApiClient(port, brest, taken).get("/api/v1/token").status()).isEqualTo(200);
    }

    @Test
    void whoAnswersForATokenIsToldTwoWeeksBeforeOnce() {
        String software = "Paie " + UUID.randomUUID();
        String token = shown(make(software, UUID.randomUUID().toString()));
        CommuneScope.run(brest.id(), () -> warn.here(brest));
        assertThat(told(software)).isZero();
        programs.expire(brest, token, LocalDate.now(clock).plusDays(13));
        CommuneScope.run(brest.id(), () -> warn.here(brest));
        CommuneScope.run(brest.id(), () -> warn.here(brest));
        assertThat(told(software)).isEqualTo(1);
    }

    @Test
    void aTokenAboutToEndIsOnTheDeskUntilItsProgramHasAnother() {
        String software = "Paie " + UUID.randomUUID();
        String token = shown(make(software, UUID.randomUUID().toString()));
        assertThat(atTheDesk(software)).isZero();
        programs.expire(brest, token, LocalDate.now(clock).plusDays(WarnOfEnd.DAYS_BEFORE));
        assertThat(atTheDesk(software)).isEqualTo(1);
        programs.expire(brest, token, LocalDate.now(clock).minusDays(1));
        assertThat(atTheDesk(software)).as("too late").isZero();
        programs.expire(brest, token, LocalDate.now(clock));
        assertThat(atTheDesk(software)).as("the last day").isEqualTo(1);
        shown(make(software, UUID.randomUUID().toString()));
        assertThat(atTheDesk(software)).as("renewed").isZero();
        shown(make(software, UUID.randomUUID().toString()));
        assertThat(atTheDesk(software)).isZero();
    }

    /** How many items lead to the tokens of a program. */
    private long atTheDesk(String software) {
        return CommuneScope.call(
                brest.id(),
                () -> {
                    var agent =
                            accounts.correspondents().stream()
                                    .map(Correspondent::agent)
                                    .filter(one -> one.id() == administrator.id())
                                    .findFirst()
                                    .orElseThrow();
                    var found = items.list(agent, WorkQuery.ALL, 1000);
                    assertThat(items.counts(agent).open()).isEqualTo(found.size());
                    return found.stream()
                            .filter(item -> item.title().fr().contains(software))
                            .count();
                });
    }

    @Test
    void theLastUseIsKeptToTheMinuteAndNotAtEachCall() {
        String token = shown(make("Souvent", UUID.randomUUID().toString()));
        var program = new ApiClient(port, brest, token);
        program.get("/api/v1/token");
        var first = programs.kept(brest, token).usedAt();
        assertThat(first).isNotNull();
        program.get("/api/v1/token");
        assertThat(programs.kept(brest, token).usedAt()).isEqualTo(first);
    }

    @Test
    void forOtherAgentsThesePagesDoNotExist() {
        Browser other = people.agentEverywhere(brest, Role.HEAD).signIn(port);
        assertThat(List.of(other.get(PAGE).status(), other.get(PAGE + "/nouveau").status()))
                .allMatch(status -> status == 404 || status == 403);
        var quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        long id = programs.kept(brest, programs.everywhere(brest)).id();
        Browser stranger = people.administrator(quimper).signIn(port);
        stranger.get(PAGE);
        assertThat(stranger.post(PAGE + "/" + id + "/revoquer").status()).isEqualTo(404);
    }

    private Browser.Page make(String software, String key) {
        browser.get(PAGE + "/nouveau");
        return browser.post(
                PAGE,
                "cle",
                key,
                "logiciel",
                software,
                "droits",
                "requests:read",
                "services",
                department,
                "jours",
                "90",
                "reseaux",
                "");
    }

    private static String shown(Browser.Page page) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group();
    }

    /** Rows that hold the text itself anywhere. */
    private long kept(String token) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from api_token t where t::text like ?")
                                .param("%" + token.substring(7) + "%")
                                .query(Long.class)
                                .single());
    }

    private long told(String software) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from notice where envelope::text like ?")
                                .param("%" + software + "%")
                                .query(Long.class)
                                .single());
    }
}
