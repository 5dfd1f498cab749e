package fr.parvis.account.agents;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.Place;
import fr.parvis.account.Role;
import fr.parvis.account.passwords.ChoosePassword;
import fr.parvis.account.passwords.OneTimeLinks;
import fr.parvis.account.passwords.OpenResident;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The door of accounts. */
@Service
class AccountDirectory implements Accounts {

    private final AgentStore agents;
    private final InviteAgent inviting;
    private final OneTimeLinks links;
    private final ChoosePassword choosing;
    private final OpenResident opening;

    AccountDirectory(
            AgentStore agents,
            InviteAgent inviting,
            OneTimeLinks links,
            ChoosePassword choosing,
            OpenResident opening) {
        this.agents = agents;
        this.inviting = inviting;
        this.links = links;
        this.choosing = choosing;
        this.opening = opening;
    }

    @Override
    public Map<Long, AgentName> agents(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agents.names(ids).stream()
                        .collect(Collectors.toMap(AgentName::id, Function.identity()));
    }

    @Override
    public List<AgentName> agentsOf(Place place, Role role) {
        return agents.of(place, role);
    }

    @Override
    public List<Correspondent> correspondents() {
        return agents.correspondents();
    }

    @Override
    public boolean tellOnce(long agent, LocalDate day) {
        return agents.tellOnce(agent, day);
    }

    @Override
    public long inviteAgent(
            AgentName who, boolean administrator, Map<Long, Collection<Role>> roles) {
        var sets = new HashMap<Long, Set<Role>>();
        roles.forEach(
                (department, inIt) -> {
                    if (!inIt.isEmpty()) {
                        sets.put(department, EnumSet.copyOf(inIt));
                    }
                });
        return inviting.invite(who, administrator, sets).orThrow();
    }

    @Override
    public long acceptInvitation(String link, String password) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        var found =
                links.find(token)
                        .orElseThrow(() -> new IllegalStateException("no such link any more"));
        return choosing.by(found, password).orThrow();
    }

    @Override
    public long openResident(String name, String email, String password) {
        return opening.vouchedFor(name, email, password).orThrow();
    }
}
