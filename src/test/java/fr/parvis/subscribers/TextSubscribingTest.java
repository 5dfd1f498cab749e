package fr.parvis.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.sms.SmsAccount;
import fr.parvis.notices.sms.SmsAccounts;
import fr.parvis.notices.sms.TextNews;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts on the telephone: asked on the site, true once the code of the SMS was typed. */
@ModuleTest
class TextSubscribingTest {

    @Autowired Subscriptions subscriptions;
    @Autowired TestSubscribers people;
    @Autowired Audience audience;
    @Autowired SmsAccounts accounts;
    @Autowired TextNews news;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final String digits =
            "061" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    private final String mobile = "+33" + digits.substring(1);
    private Commune brest;
    private Commune quimper;
    private Browser lina;

    @BeforeEach
    void arrive() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        lina = new Browser(port, brest);
        in(brest, () -> sendsTexts(100_000));
    }

    @AfterEach
    void leave() {
        in(brest, () -> jdbc.sql("delete from text_account").update());
        in(brest, () -> jdbc.sql("delete from text_spending").update());
    }

    @Test
    void nothingIsTrueUntilTheCodeOfTheSmsIsTyped() {
        String page = ask(digits).location();
        assertThat(page).startsWith("/abonnements/code/");
        assertThat(lina.get(page).body()).contains(shown());
        assertThat(kept()).isEmpty();

        assertThat(lina.post(page, "code", wrong(code())).status()).isEqualTo(422);
        assertThat(kept()).isEmpty();
        String choices = lina.post(page, "code", spaced(code())).location();
        assertThat(choices).startsWith("/abonnements/mes-choix/");
        assertThat(lina.get(choices).body()).contains("est confirmé", shown());
        assertThat(kept().orElseThrow().topics()).containsExactly("alerts");
        assertThat(reached()).isTrue();

        lina.get(page);
        lina.post(page, "code", code());
        assertThat(kept().orElseThrow().lines()).as("twice is as once").hasSize(1);
    }

    @Test
    void aCodeIsNotGuessed() {
        String page = ask(digits).location();
        for (int i = 0; i < 5; i++) {
            lina.get(page);
            assertThat(lina.post(page, "code", wrong(code())).status()).isEqualTo(422);
        }
        lina.get(page);
        assertThat(lina.post(page, "code", code()).status())
                .as("the right one comes too late")
                .isEqualTo(422);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aCodeIsGoodForHalfAnHourAndForNoOtherRequest() {
        String old = ask(digits).location();
        String first = code();
        in(
                brest,
                () ->
                        jdbc.sql(
                                        "update subscription_asked set asked_at = asked_at"
                                                + " - interval '31 minutes' where mobile = ?")
                                .param(mobile)
                                .update());
        lina.get(old);
        assertThat(lina.post(old, "code", first).status()).isEqualTo(422);
        String fresh = ask(digits).location();
        lina.get(fresh);
        assertThat(lina.post(fresh, "code", first).status()).isEqualTo(422);
        assertThat(lina.post(fresh, "code", code()).status()).isEqualTo(302);
        assertThat(new Browser(port, quimper).get(fresh).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoMobileOfFranceIsRefusedAndKept() {
        for (String typed :
                List.of(
                        "02 98 00 80 80",
                        "+44 7700 900123",
                        "06 12",
                        "'; drop table",
                        "<b>06</b>")) {
            var page = ask(typed);
            assertThat(page.status()).as(typed).isEqualTo(422);
            assertThat(page.body()).contains("ne reçoit pas de SMS");
        }
        var page = ask("0298008080");
        assertThat(page.body()).contains("value=\"0298008080\"", "value=\"alerts\" checked");
        String long1 = ask(digits).location();
        lina.get(long1);
        assertThat(lina.post(long1, "code", "1".repeat(5_000)).status()).isEqualTo(422);
    }

    @Test
    void aTownWithoutSmsOrWithAnEmptyPurseOffersNone() {
        assertThat(lina.get("/abonnements").body()).contains("name=\"mobile\"");
        in(brest, () -> sendsTexts(10));
        assertThat(lina.get("/abonnements").body()).doesNotContain("name=\"mobile\"");
        assertThat(ask(digits).status()).isEqualTo(422);
        var elsewhere = new Browser(port, quimper);
        assertThat(elsewhere.get("/abonnements").body()).doesNotContain("name=\"mobile\"");
    }

    @Test
    void whoAnswersStopGetsNoMoreSmsKeepsTheirMailAndCanGoOn() {
        String email = UUID.randomUUID() + "@lina.example";
        Subscriber me =
                CommuneScope.call(
                        brest.id(), () -> people.byMail(email, Home.UNKNOWN, "alerts", "news"));
        in(brest, () -> people.byTextToo(me, mobile));
        in(quimper, () -> people.byTextToo(people.byMail(email, Home.UNKNOWN, "alerts"), mobile));
        assertThat(reached()).isTrue();

        in(brest, () -> news.heard(mobile, "Stop"));
        assertThat(reached()).isFalse();
        assertThat(reached(quimper)).as("another town was not stopped").isTrue();
        assertThat(kept().orElseThrow().line(Channel.EMAIL)).isPresent();
        String choices = choices(me);
        assertThat(lina.get(choices).body()).contains("Vous avez répondu STOP");

        assertThat(lina.post(choices + "/reprendre-sms").location()).endsWith("?fait=sms");
        assertThat(reached()).isTrue();
        in(brest, () -> news.heard(mobile, "STOP"));
        in(brest, () -> news.heard(mobile, "start"));
        assertThat(reached()).as("by SMS as well").isTrue();
    }

    @Test
    void noCodeGoesToANumberThatAnsweredStopAndThePageDoesNotTell() {
        in(brest, () -> news.heard(mobile, "STOP"));
        var page = lina.get(ask(digits).location());
        assertThat(page.status()).isEqualTo(200);
        assertThat(texts()).isEmpty();
    }

    @Test
    void aSubscriberByMailAddsTheirMobileAndStaysOne() {
        String email = UUID.randomUUID() + "@lina.example";
        Subscriber me =
                CommuneScope.call(
                        brest.id(), () -> people.byMail(email, Home.UNKNOWN, "alerts", "works"));
        String page = choices(me) + "/mobile";
        assertThat(lina.get(choices(me)).body()).contains("par SMS");
        lina.get(page);
        assertThat(lina.post(page, "mobile", "0298008080").status()).isEqualTo(422);
        String code = lina.post(page, "mobile", digits).location();
        lina.get(code);
        lina.post(code, "code", code());
        Subscription now = kept().orElseThrow();
        assertThat(now.id()).isEqualTo(me.id());
        assertThat(now.lines()).hasSize(2);
        assertThat(now.topics()).containsExactlyInAnyOrder("alerts", "works");
    }

    @Test
    void theLinkToOnesChoicesComesBySmsToo() {
        String page = ask(digits).location();
        lina.get(page);
        lina.post(page, "code", code());
        lina.get("/abonnements/lien");
        assertThat(lina.post("/abonnements/lien", "email", digits).location())
                .isEqualTo("/abonnements/envoye");
        assertThat(texts()).hasSize(2);
        String link = texts().getLast().replaceAll("(?s).*(/abonnements/mes-choix/\\S+).*", "$1");
        assertThat(lina.get(link).body()).contains(shown());
    }

    private Browser.Page ask(String typed) {
        lina.get("/abonnements");
        return lina.post("/abonnements", "mobile", typed, "sujets", "alerts");
    }

    private void sendsTexts(long cap) {
        accounts.save(
                new SmsAccount(
                        "http",
                        "Mairie",
                        60,
                        cap,
                        24,
                        SmsAccount.NONE.line(),
                        new SmsAccount.HttpCall("https://sms.example/send", "", "", ""),
                        ""));
    }

    private String code() {
        return texts().getLast().replaceAll("(?s).*?(\\d{6}).*", "$1");
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private String shown() {
        return digits.replaceAll("(\\d\\d)(?=\\d)", "$1 ");
    }

    private List<String> texts() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select body from text_message where to_number = ? order by id")
                                .param(mobile)
                                .query(String.class)
                                .list());
    }

    private Optional<Subscription> kept() {
        return CommuneScope.call(brest.id(), () -> subscriptions.find(Channel.SMS, mobile));
    }

    private boolean reached() {
        return reached(brest);
    }

    private boolean reached(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        audience
                                .batch(Topics.of("alerts"), Zone.EVERYWHERE, Channel.SMS, 0, 10_000)
                                .stream()
                                .anyMatch(one -> one.address().equals(mobile)));
    }

    private String choices(Subscriber who) {
        return CommuneScope.call(
                brest.id(),
                () -> "/abonnements/mes-choix/" + people.token(people.links().choices(who)));
    }

    private static void in(Commune commune, Runnable work) {
        CommuneScope.run(commune.id(), work);
    }
}
