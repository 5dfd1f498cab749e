package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Decision.Lack;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("rules")
class RightsTest {

    private static final long REGISTRY = 3;
    private static final long ROADS = 7;
    private static final Place HERE = Place.of(REGISTRY, "acte-naissance");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleAllowsWhatItsRowSaysAndNothingElse(Role role) {
        SignedInAgent agent = agent(role);

        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        for (Permission one : Permission.values()) {
            if (Rights.decide(agent, one, HERE).allowed()) {
                allowed.add(one);
            }
            assertThat(Rights.may(agent, one, HERE))
                    .isEqualTo(Rights.decide(agent, one, HERE).allowed());
        }

        assertThat(allowed).isEqualTo(Rights.of(role)).contains(role.turn());
        assertThat(allowed).doesNotContain(Permission.ADMINISTER, Permission.OPERATE);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void noRoleReachesBeyondItsDepartment(Permission permission) {
        SignedInAgent agent = agent(Role.values());

        assertThat(Rights.may(agent, permission, Place.of(ROADS, "acte-naissance"))).isFalse();
        assertThat(Rights.decide(agent, permission, Place.of(ROADS)).refused()).isTrue();
    }

    @Test
    void aRoleLimitedToAProcedureIsNotOneForTheDepartment() {
        SignedInAgent agent = agent(grants("3:agent:acte-naissance:"), List.of(), false);

        assertThat(Rights.may(agent, Permission.HANDLE, HERE)).isTrue();
        assertThat(Rights.may(agent, Permission.HANDLE, Place.of(REGISTRY))).isFalse();
        assertThat(lack(agent, Permission.HANDLE, Place.of(REGISTRY, "acte-deces")))
                .isEqualTo(Lack.OTHER_PROCEDURE);
    }

    @Test
    void whoLacksARightLearnsWhy() {
        SignedInAgent handler = agent(Role.HANDLER);

        assertThat(lack(handler, Permission.DECIDE, HERE)).isEqualTo(Lack.OTHER_ROLE);
        assertThat(lack(handler, Permission.READ, Place.of(ROADS))).isEqualTo(Lack.NO_ROLE);
        assertThat(lack(handler, Permission.ADMINISTER, Place.COMMUNE))
                .isEqualTo(Lack.NO_ADMINISTRATOR);
        assertThat(lack(handler, Permission.SEE_FIGURES, Place.COMMUNE)).isEqualTo(Lack.NOWHERE);
        assertThat(lack(handler, Permission.OPERATE, Place.COMMUNE)).isEqualTo(Lack.NO_OPERATOR);
    }

    @Test
    void anAdministratorWritesProceduresEverywhereAndReadsNoRequest() {
        SignedInAgent administrator = agent(Roles.NONE, List.of(), true);

        assertThat(Rights.decide(administrator, Permission.CONFIGURE, HERE))
                .isEqualTo(new Decision.ByCharge(Permission.CONFIGURE));
        assertThat(Rights.may(administrator, Permission.READ, HERE)).isFalse();
        assertThat(Rights.where(administrator, Permission.READ).isEmpty()).isTrue();
    }

    @Test
    void anOperatorReadsNoRequestAndAdministersNoCommune() {
        var operator =
                new SignedInAgent(1, "Paul", "", "p@b.fr", Roles.NONE, List.of(), false, true);

        assertThat(Rights.anywhere(operator, Permission.OPERATE)).isTrue();
        assertThat(Rights.may(operator, Permission.READ, HERE)).isFalse();
        assertThat(Rights.anywhere(operator, Permission.ADMINISTER)).isFalse();
    }

    @Test
    void whoStandsInHasTheRightsOfTheAbsentUntilTheDayTheyAreBack() {
        StandIn absent = new StandIn(9, "Nadia", NewsChoice.DAILY, grants("3:agent::"), SUNDAY);
        SignedInAgent agent = agent(Roles.NONE, List.of(absent), false);

        assertThat(Rights.decide(agent, Permission.HANDLE, HERE))
                .isEqualTo(
                        new Decision.StandingIn(
                                absent, new Grant(REGISTRY, Role.HANDLER, "", null)));
        assertThat(lack(agent, Permission.DECIDE, HERE)).isEqualTo(Lack.SIGNING_STAYS);
    }

    @Test
    void aRightThatLastsIsNamedRatherThanOneThatEnds() {
        SignedInAgent agent =
                agent(grants("3:agent::2026-11-30 3:agent:acte-naissance:"), List.of(), false);

        assertThat(Rights.decide(agent, Permission.HANDLE, HERE))
                .isEqualTo(
                        new Decision.ByRole(
                                new Grant(REGISTRY, Role.HANDLER, "acte-naissance", null)));
    }

    @Test
    void theReachOfAnAgentHoldsWholeDepartmentsAndSingleProcedures() {
        SignedInAgent agent =
                agent(grants("3:agent:: 7:lecteur:voirie: 8:statistiques::"), List.of(), false);

        Reach reach = Rights.where(agent, Permission.READ);
        assertThat(reach.whole()).containsExactly(REGISTRY);
        assertThat(reach.departments()).containsExactlyInAnyOrder(REGISTRY, ROADS);
        assertThat(reach.departments("voirie")).containsExactlyInAnyOrder(REGISTRY, ROADS);
        assertThat(reach.departments("terrasse")).containsExactly(REGISTRY);
        assertThat(reach.covers(ROADS, "voirie")).isTrue();
        assertThat(reach.covers(ROADS, "terrasse")).isFalse();
        assertThat(reach.and("d", "p")).contains("d = any (:wholly)", ":partly");
        assertThat(Rights.where(agent, Permission.HANDLE).and("d", "p")).isEmpty();
    }

    private static Lack lack(SignedInAgent agent, Permission permission, Place place) {
        return ((Decision.Refused) Rights.decide(agent, permission, place)).lack();
    }

    private static Roles grants(String text) {
        return Roles.read(text);
    }

    private static SignedInAgent agent(Role... roles) {
        return new SignedInAgent(1, "Claire", "", "c@b.fr", Map.of(REGISTRY, Set.of(roles)), false);
    }

    private static SignedInAgent agent(Roles roles, List<StandIn> standIns, boolean administrator) {
        return new SignedInAgent(1, "Claire", "", "c@b.fr", roles, standIns, administrator, false);
    }
}
