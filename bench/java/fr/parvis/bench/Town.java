package fr.parvis.bench;

import fr.parvis.account.Accounts;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpenCommune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The commune that is measured, and those who work there: all of them in all departments, which is
 * the longest list an agent can have.
 *
 * @param catalogue the procedures asked for, by code
 */
record Town(Commune commune, List<SignedInAgent> agents, List<Revision> catalogue) {

    static final String HOST = "bench.localhost";
    private static final String INSEE = "22213";
    private static final int AGENTS = 40;

    static Town open(Backstage backstage) {
        Commune commune =
                backstage
                        .part(Communes.class)
                        .open(new OpenCommune(INSEE, HOST, null, null))
                        .orThrow();
        return in(commune, backstage);
    }

    /** New agents in a commune that is open. */
    static Town in(Commune commune, Backstage backstage) {
        return CommuneScope.call(commune.id(), () -> peopled(commune, backstage));
    }

    private static Town peopled(Commune commune, Backstage backstage) {
        Map<Long, Set<Role>> roles =
                backstage.part(Departments.class).all().stream()
                        .map(Department::id)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), _ -> EnumSet.allOf(Role.class)));
        return new Town(
                commune,
                IntStream.range(0, AGENTS)
                        .mapToObj(number -> agent(number, roles, backstage))
                        .toList(),
                PlannedRequest.asked(backstage.part(Procedures.class).catalogue()));
    }

    private static SignedInAgent agent(
            int number, Map<Long, Set<Role>> roles, Backstage backstage) {
        Randomness chance = Randomness.of(AGENTS, number);
        String name = Townspeople.firstName(chance) + " " + Townspeople.name(chance);
        String email = UUID.randomUUID() + "@" + HOST;
        long id =
                backstage
                        .part(Accounts.class)
                        .inviteAgent(name, email, false, Map.<Long, Collection<Role>>copyOf(roles));
        var sessions = backstage.part(Sessions.class);
        return sessions.find(
                        AccountKind.AGENT,
                        sessions.open(AccountKind.AGENT, id, SignInMethod.PASSKEY, "bench"))
                .orElseThrow()
                .agent();
    }

    /** Content of the Cookie header of the first agent, signed in. */
    String signIn(Backstage backstage) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        "parvis-agent="
                                + backstage
                                        .part(Sessions.class)
                                        .open(
                                                AccountKind.AGENT,
                                                agents.getFirst().id(),
                                                SignInMethod.PASSKEY,
                                                "bench"));
    }
}
