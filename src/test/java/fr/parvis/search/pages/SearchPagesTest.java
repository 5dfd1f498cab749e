package fr.parvis.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.CloseProcedure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class SearchPagesTest {

    @Autowired Communes communes;
    @Autowired CloseProcedure close;
    @LocalServerPort int port;
    private Commune brest;
    private Browser visitor;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        visitor = new Browser(port, brest);
    }

    @Test
    void aSheetIsFoundByWhatPeopleCallItAndTheWordsAreMarked() {
        var page = visitor.get("/recherche?q=extrait+de+naissance");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("/demarches/acte-naissance", "<mark>naissance</mark>", "résultat");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aMistakeIsForgivenAndSaid() {
        assertThat(visitor.get("/recherche?q=terrrasse").body())
                .contains("Résultats pour «\u00a0terrasse\u00a0»", "/demarches/odp-terrasse");
    }

    @Test
    void nothingFoundHelpsOn() {
        assertThat(visitor.get("/recherche?q=xyzzyx").body())
                .contains("Rien ne répond", "/plan-du-site", "mailto:");
        assertThat(visitor.get("/recherche").body()).contains("/plan-du-site");
    }

    @Test
    void whatIsTypedIsShownAndNeverObeyed() {
        String typed = "%3Cscript%3Ealert(1)%3C/script%3E%22";
        assertThat(visitor.get("/recherche?q=" + typed).body()).doesNotContain("<script>alert");
        assertThat(visitor.get("/recherche?q=acte&page=-1&type=%22%3E&quand=x").status())
                .isEqualTo(200);
        assertThat(visitor.get("/recherche?q=" + "a".repeat(5000)).status()).isEqualTo(200);
    }

    @Test
    void aFacetNarrowsAndLeadsBack() {
        String body = visitor.get("/recherche?q=acte&type=procedure").body();
        assertThat(body).contains("aria-current=\"true\"", "href=\"/recherche?q=acte\"");
    }

    @Test
    void suggestionsAreOptionsOfAList() {
        var page = visitor.get("/recherche/suggestions?q=terr");
        assertThat(page.body())
                .contains("role=\"option\"", "data-href=\"/demarches/odp-terrasse\"");
        assertThat(page.body()).doesNotContain("<html");
    }

    @Test
    void aProcedureThatIsClosedIsFoundNoMore() {
        assertThat(visitor.get("/recherche?q=debit+de+boissons").body())
                .contains("/demarches/debit-boissons-temporaire");
        CommuneScope.run(brest.id(), () -> close.close("debit-boissons-temporaire", ""));
        assertThat(visitor.get("/recherche?q=debit+de+boissons").body())
                .doesNotContain("/demarches/debit-boissons-temporaire");
        CommuneScope.run(brest.id(), () -> close.reopen("debit-boissons-temporaire"));
        assertThat(visitor.get("/recherche?q=debit+de+boissons").body())
                .contains("/demarches/debit-boissons-temporaire");
    }

    @Test
    void inEnglishTheEnglishTitleIsFound() {
        assertThat(
                        visitor.with("Accept-Language", "en")
                                .get("/recherche?q=birth+certificate")
                                .body())
                .contains("/demarches/acte-naissance", "results for");
    }

    @Test
    void aSearchIsTwoStatements() {
        assertThat(QueryCounter.statements(visitor, "/recherche?q=acte")).hasSize(2);
        assertThat(QueryCounter.statements(visitor, "/recherche/suggestions?q=act")).hasSize(1);
    }
}
