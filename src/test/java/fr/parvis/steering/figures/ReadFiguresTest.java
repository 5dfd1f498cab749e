package fr.parvis.steering.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.steering.Indicators;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@Tag("rules")
class ReadFiguresTest {

    private static final long CIVIL_REGISTRY = 1;
    private static final long ROADS = 2;
    private static final long SCHOOLS = 3;

    private static final SignedInAgent HEAD_OF_TWO =
            agent(
                    Map.of(
                            CIVIL_REGISTRY, Set.of(Role.HEAD),
                            ROADS, Set.of(Role.HANDLER, Role.HEAD),
                            SCHOOLS, Set.of(Role.HANDLER)));
    private static final SignedInAgent HANDLER = agent(Map.of(ROADS, Set.of(Role.HANDLER)));

    private final CountedDepartments source = new CountedDepartments();

    @Test
    void aHeadSeesTheDepartmentsTheyHeadAndNoOther() {
        FiguresPage page = figures().read(HEAD_OF_TWO, Period.THIS_YEAR, null);

        assertThat(source.asked).containsExactlyInAnyOrder(CIVIL_REGISTRY, ROADS);
        assertThat(page.departments()).extracting(Department::id).containsExactly(1L, 2L);
        assertThat(page.sections()).singleElement().extracting(Section::key).isEqualTo("test.key");
        assertThat(page.days().to()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void oneDepartmentCanBeChosenAmongThem() {
        figures().read(HEAD_OF_TWO, Period.THIS_YEAR, ROADS);

        assertThat(source.asked).containsExactly(ROADS);
    }

    @Test
    void anotherDepartmentDoesNotExistForThem() {
        assertThatThrownBy(() -> figures().read(HEAD_OF_TWO, Period.THIS_YEAR, SCHOOLS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHeadsNothingFindsNoSuchPage() {
        assertThatThrownBy(() -> figures().read(HANDLER, Period.THIS_YEAR, null))
                .isInstanceOf(NotFound.class);
    }

    private ReadFigures figures() {
        var beans = new StaticListableBeanFactory(Map.of("source", source));
        var clock = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneId.of("Europe/Paris"));
        return new ReadFigures(
                beans.getBeanProvider(Indicators.class), new ThreeDepartments(), clock);
    }

    private static SignedInAgent agent(Map<Long, Set<Role>> roles) {
        return new SignedInAgent(7, "Claire Évanno", "", "claire@brest.localhost", roles, false);
    }

    private static final class CountedDepartments implements Indicators {
        private Collection<Long> asked;

        @Override
        public String key() {
            return "test.key";
        }

        @Override
        public Figures figures(Collection<Long> departments, LocalDate from, LocalDate to) {
            asked = departments;
            return new Figures(3, 1, 2, 4.25, 100, null, 0);
        }

        @Override
        public List<Month> months(Collection<Long> departments, LocalDate from, LocalDate to) {
            return List.of(new Month(from, 3, 2));
        }
    }

    private static final class ThreeDepartments implements Departments {
        @Override
        public List<Department> all() {
            return List.of(department(1), department(2), department(3));
        }

        @Override
        public Department get(long id) {
            return department(id);
        }

        @Override
        public Optional<Department> byCode(String code) {
            return Optional.empty();
        }

        private static Department department(long id) {
            return new Department(id, "d" + id, LocalizedText.of("Service " + id), "", null);
        }
    }
}
