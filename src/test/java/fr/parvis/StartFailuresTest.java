package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

@Tag("rules")
class StartFailuresTest {

    @Test
    void aPortThatIsTakenIsOneSentenceWhateverItIsWrappedIn() {
        var failure = new IllegalStateException("context", new PortInUseException(8080));
        assertThat(StartFailures.sentence(failure))
                .contains("Port 8080 is taken by another program: choose one with --port");
        assertThat(new StartFailures(null).reportException(failure)).isTrue();
    }

    @Test
    void aBugKeepsItsStackTraceInTheLog() {
        assertThat(new StartFailures(null).reportException(new IllegalStateException("bug")))
                .isFalse();
    }

    @Test
    void springKnowsTheReporter() {
        assertThat(
                        SpringFactoriesLoader.forDefaultResourceLocation()
                                .load(
                                        SpringBootExceptionReporter.class,
                                        SpringFactoriesLoader.ArgumentResolver.of(
                                                org.springframework.context
                                                        .ConfigurableApplicationContext.class,
                                                null)))
                .hasAtLeastOneElementOfType(StartFailures.class);
    }
}
