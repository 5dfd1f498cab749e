package fr.parvis.browser;

import fr.parvis.account.Accounts;
import fr.parvis.account.AgentInvited;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpenCommune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Opens a town hall of its own for each test, with its agents, through the doors the program uses.
 */
@TestComponent
class TownHall {

    static final String CLERK = "nadia@mairie.test";
    static final String COLLEAGUE = "karim@mairie.test";
    static final String REGISTRAR = "claire@mairie.test";
    static final String COUNCILLOR = "paul@mairie.test";
    static final String ROADS = "yann@mairie.test";
    static final String SECRETARY = "jeanne@mairie.test";
    private static final String HANDYMAN = "lucie@mairie.test";
    static final String PASSWORD = "le parvis de la mairie";

    /** Of the register, some of which name no commune; the first that is not open is opened. */
    private static final int FIRST_CODE = 14100;

    private static final String CIVIL = "etat-civil";
    private static final String SCHOOL = "education";
    private static final String ROAD = "voirie";
    private static final List<Role> SIGNS = List.of(Role.SIGNATORY, Role.HEAD);

    private final AtomicInteger next = new AtomicInteger(FIRST_CODE);
    private final Map<String, String> links = new ConcurrentHashMap<>();
    private final Communes communes;
    private final Departments departments;
    private final Accounts accounts;
    private final Environment environment;

    TownHall(
            Communes communes,
            Departments departments,
            Accounts accounts,
            Environment environment) {
        this.environment = environment;
        this.communes = communes;
        this.departments = departments;
        this.accounts = accounts;
    }

    Commune open() {
        while (true) {
            String code = Integer.toString(next.getAndIncrement());
            if (communes.open(new OpenCommune(code, null, null, null))
                    instanceof Outcome.Done<Commune, ?>(Commune commune)) {
                staff(commune);
                return commune;
            }
        }
    }

    /** The address of a town hall that no other test uses. */
    String openAtAnAddress() {
        return address(open());
    }

    String address(Commune commune) {
        return "http://"
                + commune.mainHost()
                + ":"
                + environment.getRequiredProperty("local.server.port");
    }

    /** One more person, who writes procedures; the address to sign in with. */
    String administrator(Commune commune) {
        CommuneScope.run(
                commune.id(),
                () -> {
                    accounts.inviteAgent("Jeanne Morvan", SECRETARY, true, Map.of());
                    accounts.acceptInvitation(links.get(SECRETARY), PASSWORD);
                });
        return SECRETARY;
    }

    /** One who has every role in every department; the address to sign in with. */
    String handyman(Commune commune) {
        CommuneScope.run(
                commune.id(),
                () ->
                        invite(
                                "Lucie Le Bihan",
                                HANDYMAN,
                                departments.all().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Department::id,
                                                        _ -> List.of(Role.values())))));
        return HANDYMAN;
    }

    private void staff(Commune commune) {
        CommuneScope.run(
                commune.id(),
                () -> {
                    invite("Nadia Bernard", CLERK, in(List.of(Role.HANDLER), CIVIL, SCHOOL, ROAD));
                    invite("Karim Haddad", COLLEAGUE, in(List.of(Role.HANDLER), CIVIL));
                    invite("Claire Dubois", REGISTRAR, in(SIGNS, CIVIL, SCHOOL, ROAD));
                    invite("Paul Marchand", COUNCILLOR, in(List.of(Role.APPROVER), ROAD));
                    invite("Yann Guillou", ROADS, in(List.of(Role.HEAD), ROAD));
                });
    }

    private Map<Long, Collection<Role>> in(List<Role> roles, String... codes) {
        return Stream.of(codes)
                .collect(
                        Collectors.toMap(
                                code -> departments.byCode(code).orElseThrow().id(), _ -> roles));
    }

    private void invite(String name, String email, Map<Long, Collection<Role>> roles) {
        accounts.inviteAgent(name, email, false, roles);
        accounts.acceptInvitation(links.get(email), PASSWORD);
    }

    @EventListener
    void invited(AgentInvited invitation) {
        links.put(invitation.email(), invitation.link());
    }
}
