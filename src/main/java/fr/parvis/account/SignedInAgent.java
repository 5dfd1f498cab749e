package fr.parvis.account;

import fr.parvis.kernel.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agent of the current web request; a controller under {@code /bureau} takes it as a parameter.
 *
 * @param title the quality under which they act and sign, for example {@code adjointe au maire};
 *     may be empty
 * @param roles their own, per department id
 * @param standIns colleagues who are away and in whose place they act today
 * @param administrator may open accounts and publish procedures
 */
public record SignedInAgent(
        long id,
        String name,
        String title,
        String email,
        Map<Long, Set<Role>> roles,
        List<StandIn> standIns,
        boolean administrator) {

    /** Who stands in for nobody. */
    public SignedInAgent(
            long id,
            String name,
            String title,
            String email,
            Map<Long, Set<Role>> roles,
            boolean administrator) {
        this(id, name, title, email, roles, List.of(), administrator);
    }

    /** {@code NB} for Nadia Bernard. */
    public String initials() {
        return Initials.of(name);
    }

    /** {@code Nadia Bernard, officière d’état civil}. */
    public String presented() {
        return Initials.present(name, title);
    }

    /** {@code Nadia B.}, as residents see it. */
    public String shortName() {
        return Initials.shorten(name);
    }

    /** Departments whose requests this agent sees. */
    public Set<Long> departments() {
        if (standIns.isEmpty()) {
            return roles.keySet();
        }
        Set<Long> all = new HashSet<>(roles.keySet());
        standIns.forEach(one -> all.addAll(one.roles().keySet()));
        return all;
    }

    /** By themselves or in somebody's place. */
    public boolean has(Role role, long department) {
        return hasThemselves(role, department)
                || standIns.stream().anyMatch(one -> one.has(role, department));
    }

    public boolean heads() {
        return roles.values().stream().anyMatch(set -> set.contains(Role.HEAD))
                || standIns.stream()
                        .flatMap(one -> one.roles().values().stream())
                        .anyMatch(set -> set.contains(Role.HEAD));
    }

    /**
     * In whose place this agent acts: the absent owner of the request, else the one whose right it
     * is.
     *
     * @param owner who took the request, or null
     * @return empty when they act for themselves
     */
    public Optional<StandIn> actsFor(Role role, long department, Long owner) {
        Optional<StandIn> taken =
                standIns.stream().filter(one -> Long.valueOf(one.agent()).equals(owner)).findAny();
        if (taken.isPresent() || hasThemselves(role, department)) {
            return taken;
        }
        return standIns.stream().filter(one -> one.has(role, department)).findFirst();
    }

    /** As whom it is written down when they act on a request, see {@link #actsFor}. */
    public Actor acting(Role role, long department, Long owner) {
        return Actor.current()
                .inPlaceOf(actsFor(role, department, owner).map(StandIn::name).orElse(""));
    }

    /** The same, where any right in the department is enough. */
    public Actor acting(long department) {
        String absent =
                roles.containsKey(department)
                        ? ""
                        : standIns.stream()
                                .filter(one -> one.roles().containsKey(department))
                                .findFirst()
                                .map(StandIn::name)
                                .orElse("");
        return Actor.current().inPlaceOf(absent);
    }

    /** Stands in today for that agent. */
    public boolean replaces(long agent) {
        return standIns.stream().anyMatch(one -> one.agent() == agent);
    }

    private boolean hasThemselves(Role role, long department) {
        return roles.getOrDefault(department, Set.of()).contains(role);
    }
}
