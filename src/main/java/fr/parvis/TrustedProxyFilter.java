package fr.parvis;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} only from the proxies listed in
 * {@code parvis.trusted-proxy} (addresses, comma-separated; none by default). Of the addresses in
 * the header the last one that is no trusted proxy counts: what stands before it was written by the
 * visitor. The proxy must pass the {@code Host} header on unchanged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxyFilter extends OncePerRequestFilter {

    private final Set<String> trusted;

    TrustedProxyFilter(@Value("${parvis.trusted-proxy:}") Set<String> trusted) {
        this.trusted = trusted;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean behindProxy = trusted.contains(request.getRemoteAddr());
        chain.doFilter(behindProxy ? new Forwarded(request) : request, response);
    }

    private String visitor(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("X-Forwarded-For"));
        return List.of(String.join(",", headers).split(",")).reversed().stream()
                .map(String::strip)
                .filter(hop -> !hop.isEmpty() && !trusted.contains(hop))
                .findFirst()
                .filter(TrustedProxyFilter::isAddress)
                .orElse(request.getRemoteAddr());
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** The request as the proxy received it. */
    private final class Forwarded extends HttpServletRequestWrapper {

        private final String visitor;
        private final boolean https;

        Forwarded(HttpServletRequest request) {
            super(request);
            this.visitor = visitor(request);
            this.https = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        }

        @Override
        public String getRemoteAddr() {
            return visitor;
        }

        @Override
        public String getRemoteHost() {
            return visitor;
        }

        @Override
        public boolean isSecure() {
            return https || super.isSecure();
        }

        @Override
        public String getScheme() {
            return https ? "https" : super.getScheme();
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            return https && url.indexOf("http:") == 0 ? url.insert(4, 's') : url;
        }
    }
}
