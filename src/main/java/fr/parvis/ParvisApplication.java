package fr.parvis;

import fr.parvis.operations.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.modulith.Modulithic;

/** One program, one process, one PostgreSQL; every commune is a tenant of it. */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        // two modules may each have a class of the same simple name
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Parvis")
public class ParvisApplication {

    /** Serves; or runs one command of the terminal and ends. */
    public static void main(String... arguments) {
        try {
            if (Commands.meant(arguments)) {
                System.exit(Commands.run(ParvisApplication.class, arguments));
            }
            SpringApplication.run(ParvisApplication.class, arguments);
        } catch (AbandonedRunException asked) {
            throw asked;
        } catch (RuntimeException failed) {
            System.err.println("Parvis did not start: " + reason(failed));
            System.exit(1);
        }
    }

    private static String reason(RuntimeException failed) {
        return StartFailures.sentence(failed)
                .orElseGet(() -> NestedExceptionUtils.getMostSpecificCause(failed).toString());
    }
}
