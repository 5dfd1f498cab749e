package fr.parvis.ui.pages;

import fr.parvis.ui.PathTemplate;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what happened, under a reference that the visitor can tell on the phone. */
final class FailureReport {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);
    private static final String CHARACTERS = "23456789ACDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 6;

    private FailureReport() {}

    static void write(HttpServletRequest request, int status, Throwable failure) {
        if (status == Failure.UNAVAILABLE) {
            LOG.warn("{} {}: {}", request.getMethod(), PathTemplate.of(request), root(failure));
        } else if (status >= 500) {
            String reference = reference();
            request.setAttribute(RenderedErrors.REFERENCE, reference);
            LOG.error(
                    "{} {} failed, reference {}",
                    request.getMethod(),
                    PathTemplate.of(request),
                    reference,
                    failure);
        }
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    /** Six characters that are hard to mistake for one another, for example {@code 7K2M4Q}. */
    private static String reference() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
