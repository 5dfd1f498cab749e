package fr.parvis.browser;

import fr.parvis.account.Accounts;
import fr.parvis.account.AgentInvited;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpenCommune;
import fr.parvis.kernel.CommuneScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * Opens a town hall of its own for each test, with two agents, through the doors the program uses.
 */
@TestComponent
class TownHall {

    static final String CLERK = "nadia@mairie.test";
    static final String REGISTRAR = "claire@mairie.test";
    static final String PASSWORD = "le parvis de la mairie";

    /** Small communes of the register; each test takes the next. */
    private static final List<String> CODES =
            List.of(
                    "14117", "14118", "14119", "14120", "14121", "14122", "14123", "14124", "14125",
                    "14126");

    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, String> links = new ConcurrentHashMap<>();
    private final Communes communes;
    private final Departments departments;
    private final Accounts accounts;

    TownHall(Communes communes, Departments departments, Accounts accounts) {
        this.communes = communes;
        this.departments = departments;
        this.accounts = accounts;
    }

    Commune open() {
        String code = CODES.get(next.getAndIncrement());
        Commune commune =
                communes.all().stream()
                        .filter(one -> one.insee().equals(code))
                        .findFirst()
                        .orElseGet(() -> found(code));
        return commune;
    }

    private Commune found(String code) {
        Commune commune = communes.open(new OpenCommune(code, null, null, null)).orThrow();
        CommuneScope.run(
                commune.id(),
                () -> {
                    long civil = departments.byCode("etat-civil").orElseThrow().id();
                    invite("Nadia Bernard", CLERK, Map.of(civil, List.of(Role.HANDLER)));
                    invite(
                            "Claire Dubois",
                            REGISTRAR,
                            Map.of(civil, List.of(Role.SIGNATORY, Role.HEAD)));
                });
        return commune;
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
