package fr.parvis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.notices.smtp.Envelopes;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A message that never arrives is seen by whoever handles the request it is about. */
@ModuleTest
class UndeliverableTest {

    private static final String TERRACE = "odp-terrasse";

    @Autowired Communes communes;
    @Autowired TownHall townHall;
    @Autowired DueNotices due;
    @Autowired DeliverNotice deliver;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    @Test
    void anAcknowledgementThatIsRefusedShowsOnItsRequestAndOnNoOther() throws Exception {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        Person claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        Person yann = townHall.agent(quimper, "Yann Le Bihan", TERRACE, Role.HANDLER);
        jdbc.sql("delete from notice_due").update();
        Request refused = townHall.file(brest, TERRACE, "Maud", "Aubrée");
        refuseAll("550 5.1.1 no such person");
        Request fine = townHall.file(quimper, TERRACE, "Maud", "Aubrée");

        assertThat(page(claire, refused))
                .contains("n’est pas arrivé", "no such person", refused.applicant().email());
        assertThat(page(yann, fine)).contains("Aubrée").doesNotContain("n’est pas arrivé");
    }

    private void refuseAll(String answer) throws Exception {
        try (var server = new StubbornSmtp("RCPT", answer)) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            for (var taken = due.take(); taken.isPresent(); taken = due.take()) {
                deliver.deliver(taken.get(), new PostOffice(sender, envelopes));
            }
        }
    }

    private String page(Person agent, Request request) {
        return agent.signIn(port).get("/bureau/demandes/" + request.number()).body();
    }
}
