package fr.parvis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** GET never writes: a link may be opened by a preview, a scanner or twice. */
@ArchitectureTest
class ReadsNeverWriteTest {

    /** Writes that a reading may cause. The list only shrinks. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "SessionStore.seen",
                    "the hour of the last visit, which decides when a session ends of itself",
                    "TakenAnswers.take",
                    "a provider of identities answers by GET, and each answer is good once",
                    "Receive.answer",
                    "an identity is kept when its provider answers, by GET",
                    "OpenSession.open",
                    "and a session begins then");

    @Test
    void noPageThatIsReadWrites() {
        JavaClasses parvis =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.parvis");
        assertThat(new WritePaths(parvis, ALLOWED.keySet()).fromReads()).isEmpty();
    }

    @Test
    void aPageThatCountsItsVisitsIsFoundThroughDoorAndLambda() {
        JavaClasses bad = new ClassFileImporter().importPackages("bad");
        assertThat(new WritePaths(bad, Set.of()).fromReads())
                .singleElement()
                .asString()
                .contains("WritesWhenReadController.home", "CountedVisits.count");
    }
}
