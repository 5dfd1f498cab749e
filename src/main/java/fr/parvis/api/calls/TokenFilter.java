package fr.parvis.api.calls;

import fr.parvis.api.tokens.Token;
import fr.parvis.api.tokens.TokenText;
import fr.parvis.api.tokens.Tokens;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by their token alone: no cookie counts here, so that no page of a browser can
 * call in somebody's name.
 */
@Component
@Order(TokenFilter.ORDER)
class TokenFilter extends OncePerRequestFilter {

    /** After Spring Security (-100) and the actor of a session (-90), who does not act here. */
    static final int ORDER = -80;

    static final String CALLER = TokenFilter.class.getName();

    private static final String SCHEME = "Bearer ";
    private static final String BUCKET = "api";

    private final Tokens tokens;
    private final RateLimits limits;
    private final Problems problems;
    private final Clock clock;

    TokenFilter(Tokens tokens, RateLimits limits, Problems problems, Clock clock) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Calls.isOne(request);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, "Authorization, Accept-Language");
        Token token;
        try {
            token = recognise(request);
        } catch (Refused refused) {
            problems.write(request, response, refused);
            return;
        }
        tokens.used(token, clock.instant());
        request.setAttribute(CALLER, new Caller(token));
        var actor =
                new Actor(
                        Actor.Kind.PROGRAM, token.id(), token.software(), request.getRemoteAddr());
        try {
            Actor.<Void, Exception>call(
                    actor,
                    () -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private Token recognise(HttpServletRequest request) {
        if (String.valueOf(request.getQueryString()).contains(TokenText.BEGINNING)
                || request.getRequestURI().contains(TokenText.BEGINNING)) {
            throw new Refused(ProblemType.TOKEN_IN_ADDRESS);
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw challenge(ProblemType.TOKEN_MISSING, "");
        }
        Token token =
                TokenText.of(header.substring(SCHEME.length()).strip())
                        .flatMap(this::find)
                        .orElseThrow(() -> challenge(ProblemType.TOKEN_UNKNOWN, INVALID));
        if (token.ended()) {
            throw challenge(ProblemType.TOKEN_ENDED, INVALID);
        }
        if (token.expired(LocalDate.now(clock))) {
            throw challenge(ProblemType.TOKEN_EXPIRED, INVALID);
        }
        if (!token.comesFrom(request.getRemoteAddr())) {
            throw new Refused(ProblemType.NETWORK);
        }
        return limited(token);
    }

    private Optional<Token> find(TokenText text) {
        return CommuneScope.find().flatMap(_ -> tokens.find(text));
    }

    private static final String INVALID = ", error=\"invalid_token\"";

    /** RFC 6750 §3. */
    private static Refused challenge(ProblemType type, String error) {
        return new Refused(type)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"parvis\"" + error);
    }

    private Token limited(Token token) {
        String key = CommuneScope.current() + ":" + token.id();
        if (!limits.allow(BUCKET, key)) {
            throw new Refused(ProblemType.TOO_MANY)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, limits.retryAfter(BUCKET, key))));
        }
        return token;
    }
}
