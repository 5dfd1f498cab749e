package fr.parvis.site.moved;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class RedirectsTest {

    @Autowired Communes communes;
    @Autowired Redirects redirects;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private final String old = "/vieux-" + System.nanoTime();

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anOldAddressLeadsOnForGoodInItsCommuneOnly() {
        put("https://ancien.example" + old + "/", "/aide");

        for (String spelling : new String[] {old, old + "/", old + "?utm=1"}) {
            var answer = new Browser(port, brest).get(spelling);
            assertThat(answer.status()).as(spelling).isEqualTo(301);
            assertThat(answer.header("Location")).isEqualTo("/aide");
        }
        assertThat(new Browser(port, quimper).get(old).status()).isEqualTo(404);
    }

    @Test
    void aPageThatWasToldByAQueryLeadsOnToo() {
        String number = old.replaceAll("\\D", "");
        put("/?p=" + number, "/aide");
        put("/spip.php?article" + number, "/demarches");

        assertThat(new Browser(port, brest).get("/?p=" + number).location()).isEqualTo("/aide");
        assertThat(new Browser(port, brest).get("/spip.php?article" + number).location())
                .isEqualTo("/demarches");
        assertThat(new Browser(port, brest).get("/?p=1" + number).status()).isEqualTo(200);
    }

    @Test
    void aPageThatIsThereIsNeverHidden() {
        put("/mentions-legales", "/demarches");

        assertThat(new Browser(port, brest).get("/mentions-legales").status()).isEqualTo(200);
    }

    @Test
    void chainsAreShortenedAndLoopsRefused() {
        put(old + "-b", old + "-c");
        put(old + "-a", old + "-b");
        put(old + "-c", "/aide");

        assertThat(find(old + "-a")).isEqualTo("/aide");
        assertThat(find(old + "-b")).isEqualTo("/aide");
        put(old + "-d", old + "-e");
        assertThat(refused(old + "-e", old + "-d")).isEqualTo("site.moved.loop");
        assertThat(refused(old, old + "/")).isEqualTo("site.moved.loop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/",
                "//ailleurs.example",
                "/\\ailleurs.example",
                "aide",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x"
            })
    void nothingLeadsToAnotherSite(String target) {
        assertThat(refused(old, target)).isEqualTo("site.moved.elsewhere");
    }

    @Test
    void aPageThatIsNotThereProposesOthersAndKeepsTheWords() {
        var page = new Browser(port, brest).get("/services/acte-naissance-" + "copie.html");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .contains("value=\"services acte naissance copie\"", "/demarches/acte-naissance\"");
        var strange = new Browser(port, brest).get("/%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(strange.body()).doesNotContain("<script>alert");
    }

    @Test
    void theSecretaryKeepsTheListAndARefusalKeepsWhatWasTyped() {
        Browser secretary = people.administrator(brest).signIn(port);
        secretary.get(MovedController.PATH);
        var refused =
                secretary.post(
                        MovedController.PATH,
                        "ancienne",
                        old,
                        "nouvelle",
                        "https://ailleurs.example/");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(old, "https://ailleurs.example/", "error-summary");

        secretary.post(MovedController.PATH, "ancienne", old, "nouvelle", "/aide");
        assertThat(find(old)).isEqualTo("/aide");
        long id =
                CommuneScope.call(
                        brest.id(),
                        () ->
                                redirects.list("", 10_000).stream()
                                        .filter(it -> it.old().equals(old))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        people.administrator(quimper)
                .signIn(port)
                .post(MovedController.PATH + "/retirer", "id", "" + id);
        assertThat(find(old)).isEqualTo("/aide");
        secretary.get(MovedController.PATH);
        secretary.post(MovedController.PATH + "/retirer", "id", "" + id);
        assertThat(new Browser(port, brest).get(old).status()).isEqualTo(404);
    }

    private void put(String from, String target) {
        CommuneScope.run(brest.id(), () -> redirects.put(from, target).orThrow());
    }

    private String find(String address) {
        return CommuneScope.call(brest.id(), () -> redirects.find(address)).orElse("");
    }

    private String refused(String from, String target) {
        return switch (CommuneScope.call(brest.id(), () -> redirects.put(from, target))) {
            case Outcome.Done<Moved, MovedRefused>(var kept) -> "kept " + kept;
            case Outcome.Refused<Moved, MovedRefused>(var reason) -> reason.code();
        };
    }
}
