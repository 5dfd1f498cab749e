package fr.parvis.demo.data;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.AgentInvited;
import fr.parvis.account.Role;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.demo.data.DemoTownHall.Person;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people their accounts, as invitations and confirmations would, all or none. */
@Component
@Profile("demo")
class EngagePeople {

    /** Known to all: this is why the demonstration listens to its own machine only. */
    static final String PASSWORD = "bienvenue-au-parvis";

    private final Accounts accounts;
    private final Departments departments;
    private final Communes communes;
    private final Map<Long, String> links = new ConcurrentHashMap<>();

    EngagePeople(Accounts accounts, Departments departments, Communes communes) {
        this.accounts = accounts;
        this.departments = departments;
        this.communes = communes;
    }

    /** In the scope of the commune. */
    @Transactional
    public void engage(DemoTownHall hall) {
        String host = communes.current().mainHost();
        for (Person agent : hall.agents()) {
            long id =
                    accounts.inviteAgent(
                            new AgentName(0, agent.name(), agent.title(), agent.email(host)),
                            agent.administrator(),
                            rolesById(agent));
            accounts.acceptInvitation(links.remove(id), PASSWORD);
        }
        for (Person resident : hall.residents()) {
            accounts.openResident(resident.name(), resident.email(host), PASSWORD);
        }
    }

    @EventListener
    void invited(AgentInvited invitation) {
        links.put(invitation.agent(), invitation.link());
    }

    private Map<Long, Collection<Role>> rolesById(Person agent) {
        return agent.roles().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> departments.byCode(entry.getKey()).orElseThrow().id(),
                                entry -> entry.getValue().stream().map(Role::ofCode).toList()));
    }
}
