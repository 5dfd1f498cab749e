package fr.parvis.account.rights;

import fr.parvis.account.Grant;
import fr.parvis.account.SignedInAgent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an agent holds today.
 *
 * @param orders references of orders of the mayor, by the grant they found
 */
public record Holder(SignedInAgent agent, Map<Grant, String> orders) {

    /** By department, then as the table goes. */
    public List<Grant> grants() {
        return agent.roles()
                .grants()
                .sorted(
                        Comparator.comparingLong(Grant::department)
                                .thenComparing(Grant::role)
                                .thenComparing(Grant::procedure))
                .toList();
    }

    /** Those that are limited to a procedure or to a time. */
    public List<Grant> limited() {
        return grants().stream().filter(one -> !one.plain()).toList();
    }

    public boolean in(Long department) {
        return department == null
                || agent.roles().held().containsKey(department)
                || agent.standIns().stream()
                        .anyMatch(it -> it.roles().held().containsKey(department));
    }

    /** Reference of the order of the mayor, or empty. */
    public String order(Grant grant) {
        return orders.getOrDefault(grant, "");
    }
}
