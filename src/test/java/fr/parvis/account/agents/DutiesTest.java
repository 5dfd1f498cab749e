package fr.parvis.account.agents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Role;
import fr.parvis.account.Roles;
import fr.parvis.commune.Department;
import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class DutiesTest {

    private static final Department CIVIL = department(1);
    private static final Department SCHOOL = department(2);
    private static final Department ROADS = department(3);
    private static final List<Department> ALL = List.of(CIVIL, SCHOOL, ROADS);

    @Test
    void theSameRolesInSeveralDepartmentsAreSaidOnce() {
        var agent =
                agent(
                        Map.of(
                                1L, Set.of(Role.HANDLER),
                                2L, Set.of(Role.HEAD),
                                3L, Set.of(Role.HANDLER)));
        assertThat(Duties.of(agent, ALL))
                .containsExactly(
                        new Duties(Set.of(Role.HANDLER), List.of(CIVIL, ROADS), false),
                        new Duties(Set.of(Role.HEAD), List.of(SCHOOL), false));
    }

    @Test
    void everywhereIsSaidSo() {
        var visa = Set.of(Role.APPROVER);
        var agent = agent(Map.of(1L, visa, 2L, visa, 3L, visa));
        assertThat(Duties.of(agent, ALL)).containsExactly(new Duties(visa, ALL, true));
        assertThat(Duties.of(agent(Map.of(1L, visa)), List.of(CIVIL)))
                .containsExactly(new Duties(visa, List.of(CIVIL), false));
    }

    private static AgentAccount agent(Map<Long, Set<Role>> roles) {
        return new AgentAccount(
                7, "Marc Tanguy", "", "m@exemple.fr", true, false, false, Roles.of(roles));
    }

    private static Department department(long id) {
        return new Department(
                id, "d" + id, LocalizedText.of("Service " + id), "d@exemple.fr", null);
    }
}
