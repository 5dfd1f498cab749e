package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@ModuleTest
class ErrorPagesTest {

    private static final String SECRET = "password=hunter2 at org.postgresql.Driver";

    @Autowired Communes communes;
    @Autowired ErrorFilter filter;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anAddressThatLeadsNowhereGetsThePageOfTheCommune() {
        var page = new Browser(port, brest).get("/nulle-part");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .contains("Cette page n’existe pas", "<b>Brest</b>", "<title>Erreur – ")
                .doesNotContain("nulle-part</", "Exception", "springframework");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnknownHostIsToldSoWithoutTheNameOfAnyCommune() {
        var page = new Browser(port, "nowhere.example").get("/");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("nowhere.example").doesNotContain("Brest", "Quimper");
        assertThat(page.header("Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void aHostNameIsNeverMarkup() {
        var page = new Browser(port, "a<b>.example").get("/");
        assertThat(page.body()).doesNotContain("a<b>.example");
    }

    @Test
    void aProgramGetsAProblemInJson() {
        var page = new Browser(port, brest).with("Accept", "application/json").get("/nulle-part");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        assertThat(page.body()).contains("\"status\":404", "\"title\"").doesNotContain("<html");
    }

    @Test
    void whoComesWithATokenIsAProgramWhateverItAccepts() {
        var program = new Browser(port, brest).with("Authorization", "Bearer x");
        assertThat(program.get("/nulle-part").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void aBugGivesAReferenceAndNothingElse() throws Exception {
        var response = fail(new IllegalStateException(SECRET));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("Panne de notre côté")
                .containsPattern("<b class=\"number\">[2-9A-Z]{6}</b>")
                .doesNotContain("hunter2", "IllegalState");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAPauseAndSaysThatAnswersAreKept() throws Exception {
        var down = new SQLException(SECRET, "08001");
        var response = fail(new CannotGetJdbcConnectionException("no connection", down));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString())
                .contains("Vos réponses sont gardées")
                .doesNotContain("hunter2");
    }

    @Test
    void anUploadThatIsTooBigSaysWhatTheLimitIs() throws Exception {
        var response = fail(new MaxUploadSizeExceededException(30_000_000));
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("L’envoi est trop lourd");
    }

    @Test
    void whatSpringSendsAsAnErrorBecomesThePageToo() throws Exception {
        var response =
                answer(
                        (_, answer) -> {
                            var http = (HttpServletResponse) answer;
                            http.setHeader("Retry-After", "90");
                            http.sendError(429, SECRET);
                        });
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString())
                .contains("Trop d’essais", "Réessayez dans 2 minutes.")
                .doesNotContain("hunter2");
    }

    @Test
    void anErrorOfTheVisitorIsTheSamePageWhenNobodyCanTellWhoSignedIn() throws Exception {
        FilterChain chain = (_, answer) -> ((HttpServletResponse) answer).sendError(404);
        var request = new MockHttpServletRequest("GET", "/demarches");
        request.setCookies(
                new Cookie("parvis-agent", "forged"), new Cookie("parvis-resident", "x"));
        assertThat(answer(request, chain).getContentAsString()).contains("Mon espace");
    }

    @Test
    void everyStatusHasWords() throws Exception {
        for (int status :
                new int[] {400, 401, 403, 404, 405, 410, 413, 418, 422, 429, 500, 502, 503}) {
            var response = answer((_, answer) -> ((HttpServletResponse) answer).sendError(status));
            assertThat(response.getStatus()).isEqualTo(status);
            assertThat(response.getContentAsString()).contains("<h1>").doesNotContain("«ui.");
        }
    }

    private MockHttpServletResponse fail(RuntimeException failure) throws Exception {
        return answer(
                (_, _) -> {
                    throw failure;
                });
    }

    private MockHttpServletResponse answer(FilterChain chain) throws Exception {
        return answer(new MockHttpServletRequest("GET", "/demarches"), chain);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain)
            throws Exception {
        var response = new MockHttpServletResponse();
        CommuneScope.call(
                brest.id(),
                () -> {
                    filter.doFilter(request, response, chain);
                    return null;
                });
        return response;
    }
}
