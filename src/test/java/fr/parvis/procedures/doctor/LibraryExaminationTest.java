package fr.parvis.procedures.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The doctor finds no error in the library, and no warning that is not explained here. */
@Tag("rules")
class LibraryExaminationTest {

    static final List<String> LIBRARY = Texts.LIBRARY;

    /** What only a commune can mend, or what is right in some procedures and wrong in others. */
    private static final Map<String, String> EXPLAINED =
            Map.of(
                    "tariff-reference",
                    "a commune gives its own deliberation before it publishes",
                    "delegation",
                    "a commune names its own order of delegation",
                    "required-phone",
                    "called in an emergency: a child in care, a site in the street, an event",
                    "known-elsewhere",
                    "asked only where the service that knows it is not connected (CRPA L114-10)",
                    "health-text",
                    "an allergy is told for a meal, without a diagnosis",
                    "target-late",
                    "publicity and opinions take longer than half of two months",
                    "amount-in-formula",
                    "odp-terrasse shows rates beside each kind of terrace, as an example");

    /** Warnings that only these procedures have. */
    private static final Map<String, Set<String>> RARE =
            Map.of(
                    // the council meets four times a year: the refusal born at two months is told
                    "target-after-silence", Set.of("subvention-association"),
                    "steps-after-silence", Set.of("subvention-association"));

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void noProcedureOfTheLibraryHasAnErrorNorAWarningThatIsNotExplained(String code) {
        var examination = DoctorFixture.doctor().examine(Texts.definition(Texts.library(code)));

        assertThat(examination.findings(Level.ERROR)).isEmpty();
        assertThat(examination.findings(Level.WARNING))
                .allSatisfy(
                        finding -> {
                            String key = DoctorFixture.told(finding).split(" ")[1];
                            assertThat(
                                            EXPLAINED.containsKey(key)
                                                    || RARE.getOrDefault(key, Set.of())
                                                            .contains(code))
                                    .as(DoctorFixture.told(finding))
                                    .isTrue();
                        });
    }
}
