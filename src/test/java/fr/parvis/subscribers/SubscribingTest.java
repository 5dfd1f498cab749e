package fr.parvis.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the form to the last click, without account and without script. */
@ModuleTest
class SubscribingTest {

    @Autowired Subscriptions subscriptions;
    @Autowired TestSubscribers people;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final String email = UUID.randomUUID() + "@lina.example";
    private Commune brest;
    private Commune quimper;
    private Browser lina;

    @BeforeEach
    void arrive() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        lina = new Browser(port, brest);
    }

    @Test
    void nothingIsTrueUntilTheOwnerOfTheAddressPressesTheButton() {
        ask("news", "works");
        assertThat(mails()).hasSize(1);
        assertThat(kept()).isEmpty();

        String link = linkSent();
        assertThat(lina.get(link).body()).contains(email, "Travaux", "rue de Siam");
        assertThat(kept()).as("a scanner that reads the link confirms nothing").isEmpty();

        String choices = lina.post(link).location();
        assertThat(kept().orElseThrow().topics()).containsExactlyInAnyOrder("news", "works");
        assertThat(lina.get(choices).body()).contains("est confirmé", email);
        lina.get(link);
        lina.post(link);
        assertThat(kept().orElseThrow().lines()).hasSize(1);
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatIsKnown() {
        var first = ask("news");
        lina.get(linkSent());
        lina.post(linkSent());
        var second = ask("works");
        assertThat(second.location()).isEqualTo(first.location()).isEqualTo("/abonnements/envoye");
        assertThat(kept().orElseThrow().topics())
                .as("what a stranger types changes nothing")
                .containsExactly("news");
    }

    @Test
    void aFormWithoutTopicOrAddressKeepsWhatWasTyped() {
        lina.get("/abonnements");
        var answer = lina.post("/abonnements", "email", "lina@", "rue", "rue de Siam");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("lina@", "rue de Siam", "au moins un sujet");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aLinkOfOneCommuneOpensNothingInAnotherAndAForgedOneNothingAnywhere() {
        ask("news");
        String link = linkSent();
        assertThat(new Browser(port, quimper).get(link).status()).isEqualTo(404);
        String forged = link.substring(0, link.length() - 3) + "AAA";
        assertThat(lina.get(forged).status()).isEqualTo(404);
        assertThat(lina.get("/abonnements/mes-choix/" + link.replaceAll(".*/", "")).status())
                .as("a link to confirm is no key to choices")
                .isEqualTo(404);
        assertThat(lina.get("/d/NXxFTUFJTHx8.AAAA").status()).isEqualTo(404);
        assertThat(lina.get("/d/%C3%A9.%C3%A9").status()).isEqualTo(404);
    }

    @Test
    void choicesArePickedPausedAndErasedByTheLinkAlone() {
        Subscriber me = subscribed("news");
        String page = choices(me);
        lina.get(page);
        lina.post(page + "/sujets", "sujets", "culture", "rue", "quai de la Douane");
        lina.get(page);
        lina.post(page + "/pause", "jusqu", "30");
        Subscription now = kept().orElseThrow();
        assertThat(now.topics()).containsExactly("culture");
        assertThat(now.home().street()).isEqualTo("quai de la Douane");
        assertThat(now.pausedUntil()).isNotNull();

        lina.get(page);
        String fresh = lina.post(page + "/nouveau-lien").location().replaceAll("\\?.*", "");
        assertThat(lina.get(page).status()).as("the old link").isEqualTo(404);
        lina.get(fresh);
        assertThat(lina.post(fresh + "/tout-arreter").location()).isEqualTo("/abonnements/fini");
        assertThat(kept()).isEmpty();
        assertThat(gone()).isTrue();
    }

    @Test
    void oneClickEndsTheTopicsOfTheMessageWithNothingButItsAddress() throws Exception {
        Subscriber me = subscribed("news", "works");
        String link = oneClick(me, Topics.of("news"));
        assertThat(lina.get(link).body()).contains("Arrêter ces messages", "Actualités");
        assertThat(kept().orElseThrow().topics()).as("reading ends nothing").hasSize(2);

        var form = bare(link, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(kept().orElseThrow().topics()).containsExactly("works");
        assertThat(bare(link, "application/x-www-form-urlencoded", "").statusCode())
                .as("as often as it comes")
                .isEqualTo(200);
    }

    @Test
    void oneClickTakesBothEncodingsAndTheLastTopicErasesAll() throws Exception {
        Subscriber me = subscribed("news");
        String parts =
                "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
                        + "One-Click\r\n--b--\r\n";
        String link = oneClick(me, Topics.of("news", "works"));
        var answer = bare(link, "multipart/form-data; boundary=b", parts);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(kept()).isEmpty();
        assertThat(gone()).isTrue();
        assertThat(bare(link, "multipart/form-data; boundary=b", parts).statusCode())
                .isEqualTo(200);
    }

    @Test
    void leavingALetterByMailLeavesTheTextMessagesOfTheSameTopic() throws Exception {
        Subscriber me = subscribed("alerts");
        in(() -> people.byTextToo(me, "+336" + System.nanoTime() % 100_000_000L));
        bare(
                oneClick(me, Topics.of("alerts")),
                "application/x-www-form-urlencoded",
                "List-Unsubscribe=One-Click");
        Subscription now = kept().orElseThrow();
        assertThat(now.topics()).containsExactly("alerts");
        assertThat(now.line(Channel.EMAIL).orElseThrow().muted()).containsExactly("alerts");
        assertThat(now.line(Channel.SMS).orElseThrow().muted()).isEmpty();
    }

    private Browser.Page ask(String... topics) {
        lina.get("/abonnements");
        List<String> fields = new java.util.ArrayList<>();
        fields.addAll(List.of("email", email, "rue", "12, rue de Siam"));
        for (String topic : topics) {
            fields.addAll(List.of("sujets", topic));
        }
        return lina.post("/abonnements", fields.toArray(String[]::new));
    }

    private Subscriber subscribed(String... topics) {
        return CommuneScope.call(brest.id(), () -> people.byMail(email, Home.UNKNOWN, topics));
    }

    private String oneClick(Subscriber who, Topics topics) {
        return CommuneScope.call(
                brest.id(),
                () -> "/d/" + people.token(people.links().oneClick(who, topics, "letter:1")));
    }

    private String choices(Subscriber who) {
        return CommuneScope.call(
                brest.id(),
                () -> "/abonnements/mes-choix/" + people.token(people.links().choices(who)));
    }

    /** As a mail provider posts: no cookie, no origin, no token of ours but that of the address. */
    private HttpResponse<String> bare(String path, String type, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", brest.mainHost() + ":" + port)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private Optional<Subscription> kept() {
        return CommuneScope.call(brest.id(), () -> subscriptions.find(Channel.EMAIL, email));
    }

    private boolean gone() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from subscriber_gone").query(Long.class).single()
                                > 0);
    }

    private List<String> mails() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select envelope from notice where to_email = ? order by id")
                                .param(email)
                                .query(String.class)
                                .list());
    }

    private String linkSent() {
        return mails().getFirst().replaceAll("(?s).*(/abonnements/confirmer/[\\w.-]+).*", "$1");
    }

    private void in(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }
}
