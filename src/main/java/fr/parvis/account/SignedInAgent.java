package fr.parvis.account;

import fr.parvis.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agent of the current web request; a controller under {@code /bureau} takes it as a parameter.
 *
 * <p>What they may do is asked of {@link Rights}, never read from here.
 *
 * @param title the quality under which they act and sign, for example {@code adjointe au maire};
 *     may be empty
 * @param roles their own
 * @param standIns colleagues who are away and in whose place they act today
 * @param administrator of the commune
 * @param operator of the installation
 */
public record SignedInAgent(
        long id,
        String name,
        String title,
        String email,
        Roles roles,
        List<StandIn> standIns,
        boolean administrator,
        boolean operator) {

    /** Who has roles in whole departments and stands in for nobody. */
    public SignedInAgent(
            long id,
            String name,
            String title,
            String email,
            Map<Long, Set<Role>> roles,
            boolean administrator) {
        this(id, name, title, email, Roles.of(roles), List.of(), administrator, false);
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

    /**
     * In whose place this agent acts: the absent owner of the request, else the one whose right it
     * is.
     *
     * @param owner who took the request, or null
     * @return empty when they act for themselves
     */
    public Optional<StandIn> actsFor(Role role, Place place, Long owner) {
        Optional<StandIn> taken =
                standIns.stream().filter(one -> Long.valueOf(one.agent()).equals(owner)).findAny();
        if (taken.isPresent() || roles.allow(role.turn(), place)) {
            return taken;
        }
        return standIns.stream().filter(one -> one.roles().allow(role.turn(), place)).findFirst();
    }

    /** As whom it is written down when they act on a request, see {@link #actsFor}. */
    public Actor acting(Role role, Place place, Long owner) {
        return Actor.current().inPlaceOf(actsFor(role, place, owner).map(StandIn::name).orElse(""));
    }

    /** The same, where any role in the department is enough. */
    public Actor acting(Place place) {
        String absent =
                roles.held().containsKey(place.department())
                        ? ""
                        : standIns.stream()
                                .filter(one -> one.in(place))
                                .findFirst()
                                .map(StandIn::name)
                                .orElse("");
        return Actor.current().inPlaceOf(absent);
    }

    /** Stands in today for that agent. */
    public boolean replaces(long agent) {
        return standIns.stream().anyMatch(one -> one.agent() == agent);
    }

    /** Departments in which they have a role of their own, whatever it allows. */
    public Set<Long> ownDepartments() {
        return roles.held().keySet();
    }
}
