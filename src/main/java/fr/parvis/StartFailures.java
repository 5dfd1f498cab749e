package fr.parvis;

import fr.parvis.database.StartRefused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What an operator can mend by themselves is one sentence on the terminal; a stack trace in the log
 * is for everything else.
 */
final class StartFailures implements SpringBootExceptionReporter {

    /** Declared in {@code META-INF/spring.factories}, whose readers pass the failed context. */
    StartFailures(ConfigurableApplicationContext failed) {}

    @Override
    public boolean reportException(Throwable failure) {
        return sentence(failure).isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> own(cause).stream())
                .findFirst();
    }

    private static Optional<String> own(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.of(refused.getMessage());
            case PortInUseException taken ->
                    Optional.of(
                            "Port %d is taken by another program: choose one with --port"
                                    .formatted(taken.getPort()));
            default -> Optional.empty();
        };
    }
}
