package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Intake;
import fr.parvis.requests.life.Request;
import fr.parvis.search.SearchIndex;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sensitive, and what passes between agents only. */
@ModuleTest
class SensitiveRequestsTest {

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired SearchIndex index;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private String word;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void sensitiveAnswersAreNotFoundByTheirWordsButByTheirNumber() {
        Request open = file(publish(""));
        Request sensitive = file(publish("sensitive: true\n"));
        assertThat(found(open, word)).contains(open.id()).doesNotContain(sensitive.id());
        assertThat(found(sensitive, sensitive.number())).contains(sensitive.id());
    }

    @Test
    void readingASensitiveRequestIsAFactOfTheJournal() {
        Request open = file(publish(""));
        Request sensitive = file(publish("sensitive: true\n"));
        Browser browser =
                townHall.agent(brest, "Claire Dubois", sensitive.procedureCode(), Role.HANDLER)
                        .signIn(port);
        browser.get("/bureau/demandes/" + open.number());
        browser.get("/bureau/demandes/" + sensitive.number());
        assertThat(opened(open)).isZero();
        assertThat(opened(sensitive)).isOne();
    }

    @Test
    void betweenAgentsNoReceiptIsAcknowledged() {
        assertThat(mails(file(publish("")))).isOne();
        assertThat(mails(file(publish("kind: internal\n")))).isZero();
    }

    private String publish(String more) {
        String code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        String yaml = Texts.fourth().replace("pret-broyeur", code);
        CommuneScope.run(
                brest.id(),
                () ->
                        procedures
                                .publish(
                                        yaml.replace("icon: tree\n", "icon: tree\n" + more)
                                                .replace(
                                                        "        - id: jour\n",
                                                        """
                                                                - {id: motif, type: short-text, label: Pourquoi ?}
                                                                - {id: courriel, type: email, label: Votre adresse, settings: {applicant: true}}
                                                                - id: jour
                                                        """))
                                .orThrow());
        return code;
    }

    private Request file(String code) {
        return townHall.file(brest, code, Map.of("motif", "Pour " + word));
    }

    private List<Long> found(Request request, String words) {
        return CommuneScope.call(
                brest.id(),
                () -> index.find(Intake.SEARCH_KIND, List.of(request.departmentId()), words, 50));
    }

    private int opened(Request request) {
        return count(
                "select count(*) from journal where action = 'request.opened' and subject = ?",
                "request:" + request.number());
    }

    private int mails(Request request) {
        return count("select count(*) from notice where about = ?", request.reference());
    }

    private int count(String sql, String about) {
        return CommuneScope.call(
                brest.id(), () -> jdbc.sql(sql).param(about).query(Integer.class).single());
    }
}
