package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class KeptPagesTest {

    @Autowired Communes communes;
    @Autowired KeptPages pages;
    @Autowired TransactionTemplate transactions;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void eachCommuneAndLanguageHasItsOwnPage() {
        for (int time = 1; time <= 2; time++) {
            assertThat(new Browser(port, brest).get("/").body())
                    .contains("<b>Brest</b>", "lang=\"fr\"")
                    .doesNotContain("Quimper");
            assertThat(new Browser(port, quimper).get("/").body())
                    .contains("<b>Quimper</b>", "lang=\"fr\"")
                    .doesNotContain("Brest");
            assertThat(english(brest).get("/").body()).contains("<b>Brest</b>", "lang=\"en\"");
        }
    }

    @Test
    void aKeptPageSetsNoCookieHoldsNoTokenAndSaysHowItVaries() {
        for (int time = 1; time <= 2; time++) {
            var page = new Browser(port, brest).get("/");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.csrf()).isNull();
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(page.header("Vary")).contains("Accept-Language", "Cookie");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        }
    }

    @Test
    void aBrowserThatHasThePageGetsNoneAgain() {
        String tag = new Browser(port, brest).get("/").header("ETag");
        var again = new Browser(port, brest).with("If-None-Match", tag).get("/");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var stale = new Browser(port, brest).with("If-None-Match", "W/\"other\"").get("/");
        assertThat(stale.status()).isEqualTo(200);
    }

    @Test
    void aBrowserThatReadsGzipGetsIt() {
        var page = new Browser(port, brest).with("Accept-Encoding", "gzip").get("/");
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new Browser(port, brest).get("/").header("Content-Encoding")).isEmpty();
    }

    @Test
    void aVisitorWithACookieOfAFormIsNeverServedFromMemory() {
        assertThat(new Browser(port, brest).get("/").header("ETag")).isNotEmpty();
        var visitor = new Browser(port, brest);
        visitor.cookies().put("parvis-form", "x");
        assertThat(visitor.get("/").header("ETag")).isEmpty();
        assertThat(new Browser(port, brest).get("/?q=1").header("ETag")).isEmpty();
    }

    @Test
    void theChoiceOfASchemeIsKeptApartAndComesBackToThePage() {
        var visitor = new Browser(port, brest);
        visitor.get("/aide");
        var chosen = visitor.post("/preferences", "scheme", "dark", "back", "/aide");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(visitor.follow(chosen).body()).contains("data-scheme=\"dark\"");
        assertThat(new Browser(port, brest).get("/aide").body()).doesNotContain("data-scheme");
    }

    @Test
    void aPostFromAnotherSiteChoosesNothing() {
        var visitor = new Browser(port, brest).with("Sec-Fetch-Site", "cross-site");
        visitor.post("/preferences", "lang", "en", "back", "/");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void whenWhatAPageShowsChangesItIsForgottenOnThatCommuneOnly() {
        new Browser(port, brest).get("/");
        new Browser(port, quimper).get("/");
        assertThat(isKept(brest)).isTrue();

        pages.invalidate(brest.id());

        assertThat(isKept(brest)).as("whoever changed it sees it at once").isFalse();
        assertThat(isKept(quimper)).isTrue();
    }

    @Test
    void whatATransactionChangesIsForgottenWhenItHasCommitted() {
        new Browser(port, brest).get("/");

        transactions.executeWithoutResult(
                _ -> {
                    pages.invalidate(brest.id());
                    new Browser(port, brest).get("/");
                    assertThat(isKept(brest)).isTrue();
                });

        assertThat(isKept(brest)).isFalse();
    }

    private boolean isKept(Commune commune) {
        var request = new MockHttpServletRequest("GET", "/");
        return CommuneScope.call(commune.id(), () -> pages.find(request).isPresent());
    }

    private Browser english(Commune commune) {
        return new Browser(port, commune).with("Accept-Language", "en-GB,en;q=0.9");
    }
}
