package fr.parvis.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bad.tangled.TangledApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parvis.ParvisApplication;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

@ArchitectureTest
class ModulesTest {

    private static final ApplicationModules PARVIS = ApplicationModules.of(ParvisApplication.class);
    private static final ImportOption TESTS_TOO = _ -> true;
    private static final ApplicationModules TANGLED =
            ApplicationModules.of(TangledApplication.class, TESTS_TOO);

    @Test
    void modulesNeedOnlyWhatTheyDeclareAndNeverInACircle() {
        PARVIS.verify();
    }

    @Test
    void aCircleIsFound() {
        assertThatThrownBy(TANGLED::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void everyModuleDeclaresWhatItNeeds() {
        assertThat(undeclared(PARVIS)).isEmpty();
    }

    @Test
    void aModuleThatAllowsItselfEverythingIsFound() {
        assertThat(undeclared(TANGLED)).containsExactly("bad.tangled.open");
    }

    private static List<String> undeclared(ApplicationModules modules) {
        return modules.stream()
                .map(module -> module.getBasePackage())
                .filter(
                        module ->
                                module.findAnnotation(ApplicationModule.class)
                                        .filter(ModulesTest::isClosed)
                                        .isEmpty())
                .map(module -> module.getName())
                .toList();
    }

    private static boolean isClosed(ApplicationModule declared) {
        return !Arrays.asList(declared.allowedDependencies())
                .contains(ApplicationModule.OPEN_TOKEN);
    }
}
