package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent is away and a colleague of another department stands in. */
@ModuleTest
class StandingInTest {

    private static final String PAGE = "/bureau/compte/absence";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final LocalDate today = LocalDate.now();
    private Commune brest;
    private String code;
    private Person claire;
    private Person yann;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        CommuneScope.run(
                brest.id(),
                () -> procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow());
        claire = townHall.agent(brest, "Claire Dubois", code, Role.HANDLER, Role.SIGNATORY);
        yann = townHall.agent(brest, "Yann Le Bihan", "inscription-scolaire", Role.HANDLER);
        request = townHall.file(brest, code, Map.of());
    }

    @Test
    void whoStandsInActsAndTheHistorySaysInWhosePlace() {
        Browser browser = yann.signIn(port);
        assertThat(browser.get(page()).status()).isEqualTo(404);
        away(today, today.plusDays(3));
        assertThat(browser.get(page()).body())
                .contains("Vous agissez ici à la place de Claire Dubois");
        assertThat(decide(browser, request.version())).isEqualTo(302);
        RequestEvent decided = last();
        assertThat(decided.actorName()).isEqualTo("Yann Le Bihan");
        assertThat(decided.actorFor()).isEqualTo("Claire Dubois");
        assertThat(browser.get(page()).body())
                .contains("Yann Le Bihan, à la place de Claire Dubois");
    }

    @Test
    void whatTheAbsentColleagueTookIsNotLocked() {
        Browser absent = claire.signIn(port);
        absent.get(page());
        assertThat(absent.post(page() + "/prendre", "version", "0").status()).isEqualTo(302);
        away(today, today);
        Browser browser = yann.signIn(port);
        browser.get(page());
        assertThat(decide(browser, townHall.now(brest, request).version())).isEqualTo(302);
        assertThat(last().actorFor()).isEqualTo("Claire Dubois");
    }

    @Test
    void actingForOneselfNamesNobodyElse() {
        Browser browser = claire.signIn(port);
        browser.get(page());
        decide(browser, request.version());
        assertThat(last().actorFor()).isEmpty();
    }

    @Test
    void theRightToSignIsNotHandedOn() {
        away(today, today);
        Browser browser = yann.signIn(port);
        CommuneScope.run(
                brest.id(),
                () ->
                        procedures
                                .publish(
                                        Texts.fourth()
                                                .replace("pret-broyeur", code)
                                                .replace("role: agent", "role: signataire"))
                                .orThrow());
        Request signed = townHall.file(brest, code, Map.of());
        String page = "/bureau/demandes/" + signed.number();
        assertThat(browser.get(page).status()).isEqualTo(200);
        browser.post(page + "/decision", "version", "0", "choice", "preter", "words", "Oui");
        assertThat(townHall.now(brest, signed).step()).isEqualTo(signed.step());
    }

    @Test
    void itBeginsAndEndsByItself() {
        Browser browser = yann.signIn(port);
        away(today.plusDays(1), today.plusDays(3));
        assertThat(browser.get(page()).status()).isEqualTo(404);
        away(today, today);
        assertThat(browser.get(page()).status()).isEqualTo(200);
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update agent_absence set first_day = ?, last_day = ? where agent_id = ?")
                                .params(today.minusDays(9), today.minusDays(1), claire.id())
                                .update());
        assertThat(yann.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(claire.signIn(port).get("/bureau/compte").body()).contains("Aucune absence");
    }

    @Test
    void whoIsBackEndsItAtOnce() {
        away(today, today.plusDays(3));
        Browser absent = claire.signIn(port);
        assertThat(absent.get("/bureau/compte").body()).contains("Yann Le Bihan vous remplace");
        assertThat(absent.post(PAGE + "/fin").location()).endsWith("done=back");
        assertThat(yann.signIn(port).get(page()).status()).isEqualTo(404);
    }

    @Test
    void messagesGoToWhoStandsInAsTheAbsentColleagueWantedThem() {
        Browser absent = claire.signIn(port);
        absent.get("/bureau/compte");
        absent.post("/bureau/compte", "name", "Claire Dubois", "news", "at-once");
        away(today, today);
        Request news = townHall.file(brest, code, Map.of());
        assertThat(messages(yann))
                .anyMatch(text -> text.contains("Vous remplacez Claire Dubois"))
                .anyMatch(text -> text.contains(news.number()));
        assertThat(messages(claire)).noneMatch(text -> text.contains(news.number()));
    }

    @Test
    void daysOrColleaguesThatMakeNoSenseAreRefusedAndWhatWasTypedIsKept() {
        Browser browser = claire.signIn(port);
        String to = today.toString();
        String from = today.plusDays(2).toString();
        refused(browser, "" + yann.id(), from, to, "Le dernier jour est avant le premier");
        refused(browser, "", to, from, "Choisissez un collègue");
        refused(browser, "" + claire.id(), to, from, "Choisissez un collègue");
        refused(browser, "" + yann.id(), "hier", to, "Donnez le premier jour");
        refused(browser, "" + yann.id(), to, "", "Donnez le dernier jour");
        refused(browser, "" + yann.id(), "2020-01-01", "2020-01-02", "Ces jours sont passés");
        refused(browser, "" + yann.id(), to, today.plusYears(2).toString(), "12 mois au plus");
        away(today, today);
        Browser other = yann.signIn(port);
        refused(other, "" + claire.id(), to, from, "Cette personne est absente");
    }

    private void refused(Browser browser, String who, String from, String to, String why) {
        browser.get(PAGE);
        var answer = browser.post(PAGE, "substitute", who, "from", from, "to", to);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(why, "value=\"" + from + "\"", "value=\"" + to + "\"");
    }

    private void away(LocalDate from, LocalDate to) {
        Browser browser = claire.signIn(port);
        browser.get(PAGE);
        var done =
                browser.post(
                        PAGE,
                        "substitute",
                        Long.toString(yann.id()),
                        "from",
                        from.toString(),
                        "to",
                        to.toString());
        assertThat(done.location()).endsWith("done=absence");
    }

    private int decide(Browser browser, int version) {
        return browser.post(
                        page() + "/decision",
                        "version",
                        Integer.toString(version),
                        "choice",
                        "preter",
                        "words",
                        "")
                .status();
    }

    private RequestEvent last() {
        return CommuneScope.call(brest.id(), () -> history.of(request.id())).getLast();
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }

    private List<String> messages(Person person) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "select subject || ' ' || envelope from notice where about = ? order by id")
                                .param("agent:" + person.id())
                                .query(String.class)
                                .list());
    }
}
