package fr.parvis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ArchitectureTest
class CodeRulesTest {

    private static final JavaClasses PARVIS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fr.parvis");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad");

    static Set<ArchRule> rules() {
        return CodeRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(PARVIS);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        CodeRules.KERNEL_KNOWS_ONLY_JAVA, List.of("KnowsSpring", "KnowsAModule")),
                Arguments.of(CodeRules.ONLY_CONTROLLERS_ANSWER, List.of("AnswersUnderAnotherName")),
                Arguments.of(CodeRules.CONTROLLERS_LIVE_IN_MODULES, List.of("RootlessController")),
                Arguments.of(CodeRules.CONTROLLERS_SEND_NO_SQL, List.of("SqlController")),
                Arguments.of(
                        CodeRules.NOTHING_IS_INJECTED_INTO_FIELDS, List.of("InjectedField.clock")),
                Arguments.of(
                        CodeRules.THE_CLOCK_IS_INJECTED,
                        List.of(
                                "Instant.now()",
                                "LocalDate.now(java.time.ZoneId)",
                                "Clock.systemUTC()",
                                "System.currentTimeMillis()",
                                "java.util.Date.<init>()")),
                Arguments.of(CodeRules.NAMES_SAY_WHAT_THINGS_ARE, List.of("GrandManager")),
                Arguments.of(CodeRules.RIGHTS_ARE_DECIDED_IN_ONE_PLACE, List.of("DecidesAlone")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theRuleFindsEachMistake(ArchRule rule, List<String> culprits) {
        List<String> found = rule.evaluate(BAD).getFailureReport().getDetails();
        assertThat(culprits)
                .allSatisfy(
                        culprit ->
                                assertThat(found)
                                        .anySatisfy(line -> assertThat(line).contains(culprit)));
    }

    @Test
    void everyRuleIsShownToFindAMistake() {
        assertThat(mistakes().map(mistake -> mistake.get()[0]))
                .containsExactlyInAnyOrderElementsOf(CodeRules.ALL);
    }
}
