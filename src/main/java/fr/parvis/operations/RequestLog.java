package fr.parvis.operations;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.ui.PathTemplate;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line for each request, without anything that names a person: the template of the path, never
 * the path; no query, no cookie, no address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("fr.parvis.requests.log");
    private static final String HEADER = "X-Request-Id";
    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Communes communes;

    RequestLog(Communes communes) {
        this.communes = communes;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var line = new Line(request, response, id(request), System.nanoTime());
        response.setHeader(HEADER, line.id());
        try (var _ = MDC.putCloseable("request", line.id())) {
            chain.doFilter(request, response);
        } finally {
            line.writeAtTheEnd();
        }
    }

    /** The proxy's own, so that its log and this one meet; else a new one. */
    private static String id(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        return given != null && GIVEN_ID.matcher(given).matches()
                ? given
                : Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }

    private final class Line implements AsyncListener {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final String id;
        private final long startedAt;

        Line(HttpServletRequest request, HttpServletResponse response, String id, long startedAt) {
            this.request = request;
            this.response = response;
            this.id = id;
            this.startedAt = startedAt;
        }

        String id() {
            return id;
        }

        void writeAtTheEnd() {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(this);
            } else {
                write();
            }
        }

        private void write() {
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("path", PathTemplate.of(request))
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt))
                    .addKeyValue(
                            "commune",
                            communes.byHost(request.getServerName()).map(Commune::insee).orElse(""))
                    .addKeyValue("request", id)
                    .log("request");
        }

        @Override
        public void onComplete(AsyncEvent event) {
            write();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
