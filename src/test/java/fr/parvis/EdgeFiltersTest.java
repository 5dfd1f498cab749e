package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.parvis.database.InstallationKeys;
import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.RequestOrigin;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("rules")
class EdgeFiltersTest {

    private final ErrorPages errors = (_, response, status) -> response.setStatus(status);

    @Test
    void anAddressThatPostsTooOftenGets429AndIsToldHowLongToWait() throws Exception {
        var buckets = new TokenBuckets(Clock.systemUTC(), "on");
        var filter = new RateLimitFilter(buckets, errors);
        MockHttpServletResponse answer = null;
        for (int i = 0; i < 121; i++) {
            answer = new MockHttpServletResponse();
            filter.doFilter(from("10.0.0.1", "POST"), answer, new MockFilterChain());
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");

        var other = new MockHttpServletResponse();
        filter.doFilter(from("10.0.0.2", "POST"), other, new MockFilterChain());
        assertThat(other.getStatus()).isEqualTo(200);
    }

    @Test
    void uploadsHaveANarrowerBucketOfTheirOwn() throws Exception {
        var filter = new RateLimitFilter(new TokenBuckets(Clock.systemUTC(), "on"), errors);
        int refused = 0;
        for (int i = 0; i < 70; i++) {
            var request = from("10.0.0.1", "POST");
            request.setContentType("multipart/form-data; boundary=x");
            var answer = new MockHttpServletResponse();
            filter.doFilter(request, answer, new MockFilterChain());
            refused += answer.getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isBetween(9, 10);
    }

    @Test
    void forwardedHeadersOfStrangersAreNotBelieved() throws Exception {
        HttpServletRequest seen = through("", "203.0.113.9", "10.9.9.9");
        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isFalse();
    }

    @Test
    void ofATrustedProxyTheLastAddressThatIsNotItselfCounts() throws Exception {
        HttpServletRequest seen =
                through("10.0.0.5,10.0.0.6", "10.0.0.5", "1.2.3.4, 198.51.100.7, 10.0.0.6");
        assertThat(seen.getRemoteAddr()).isEqualTo("198.51.100.7");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getScheme()).isEqualTo("https");
        assertThat(seen.getRequestURL().toString()).startsWith("https://");
    }

    @Test
    void rubbishInTheHeaderOfAProxyIsNobodysAddress() throws Exception {
        assertThat(through("10.0.0.5", "10.0.0.5", "<script>").getRemoteAddr())
                .isEqualTo("10.0.0.5");
    }

    @Test
    void theBrowserSaysWhereARequestComesFrom() {
        assertThat(origin("same-origin", null)).isEqualTo(RequestOrigin.OURS);
        assertThat(origin("none", null)).isEqualTo(RequestOrigin.OURS);
        assertThat(origin("same-site", null)).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(origin("cross-site", "http://brest.localhost")).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(origin(null, "http://brest.localhost")).isEqualTo(RequestOrigin.OURS);
        assertThat(origin(null, "http://quimper.localhost")).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(origin(null, "http://brest.localhost:81")).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(origin(null, "null")).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(origin(null, null)).isEqualTo(RequestOrigin.UNKNOWN);
    }

    @Test
    void theCookieOfFormsIsOnlyForThisHostAndNeverForScripts() {
        var tokens = tokens();
        var secure = new MockHttpServletRequest();
        secure.setSecure(true);
        var answer = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(secure), secure, answer);
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-parvis-form=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void theTokenOfAFormBelongsToItsCookieOnly() {
        var tokens = tokens();
        String mine = tokens.loadToken(with("mine")).getToken();
        assertThat(tokens.loadToken(with("mine")).getToken()).isEqualTo(mine);
        assertThat(tokens.loadToken(with("other")).getToken()).isNotEqualTo(mine);
        assertThat(tokens.loadToken(new MockHttpServletRequest())).isNull();
    }

    private static FormTokens tokens() {
        InstallationKeys keys = mock(InstallationKeys.class);
        when(keys.seal(anyString(), any()))
                .thenAnswer(call -> ("sealed " + call.getArgument(1)).getBytes());
        return new FormTokens(keys);
    }

    private static MockHttpServletRequest with(String planted) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("parvis-form", planted));
        return request;
    }

    private static RequestOrigin origin(String site, String origin) {
        var request = new MockHttpServletRequest();
        request.addHeader("Host", "brest.localhost");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return RequestOrigin.of(request);
    }

    private static HttpServletRequest through(String trusted, String peer, String forwardedFor)
            throws Exception {
        var proxies = trusted.isEmpty() ? Set.<String>of() : Set.of(trusted.split(","));
        var request = from(peer, "GET");
        request.addHeader("X-Forwarded-For", forwardedFor);
        request.addHeader("X-Forwarded-Proto", "https");
        var chain = new MockFilterChain();
        new TrustedProxyFilter(proxies).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    private static MockHttpServletRequest from(String address, String method) {
        var request = new MockHttpServletRequest(method, "/");
        request.setRemoteAddr(address);
        return request;
    }
}
