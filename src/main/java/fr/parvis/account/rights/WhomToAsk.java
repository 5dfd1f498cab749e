package fr.parvis.account.rights;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Correspondent;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who answer for a place: the heads of the department, else the administrators. */
@Component
class WhomToAsk {

    private static final int MOST = 3;

    private final Accounts accounts;

    WhomToAsk(Accounts accounts) {
        this.accounts = accounts;
    }

    List<AgentName> about(Place place) {
        List<AgentName> heads = place.department() == 0 ? List.of() : those(Permission.LEAD, place);
        return heads.isEmpty() ? those(Permission.ADMINISTER, Place.COMMUNE) : heads;
    }

    private List<AgentName> those(Permission permission, Place place) {
        return accounts.correspondents().stream()
                .map(Correspondent::agent)
                .filter(agent -> Rights.may(agent, permission, place))
                .limit(MOST)
                .map(it -> new AgentName(it.id(), it.name(), it.title(), it.email()))
                .toList();
    }
}
