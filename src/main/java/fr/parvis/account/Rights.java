package fr.parvis.account;

import static fr.parvis.account.Permission.ADMINISTER;
import static fr.parvis.account.Permission.APPROVE;
import static fr.parvis.account.Permission.CONFIGURE;
import static fr.parvis.account.Permission.DECIDE;
import static fr.parvis.account.Permission.HANDLE;
import static fr.parvis.account.Permission.LEAD;
import static fr.parvis.account.Permission.OPERATE;
import static fr.parvis.account.Permission.READ;
import static fr.parvis.account.Permission.SEE_FIGURES;
import static fr.parvis.account.Permission.WRITE;

import fr.parvis.account.Decision.Lack;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one place where it is decided who may do what. The tables say which role allows what; the
 * back office shows the very same tables.
 *
 * <p>Who stands in for somebody has their rights, but for signing: only an order of the mayor
 * passes it on (CGCT L2122-18, L2122-19). Pure: a decision asks nothing of the database.
 */
public final class Rights {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

    static {
        row(Role.READER, READ);
        row(Role.HANDLER, READ, HANDLE);
        row(Role.APPROVER, READ, APPROVE);
        row(Role.SIGNATORY, READ, DECIDE);
        row(Role.HEAD, READ, LEAD, SEE_FIGURES);
        row(Role.CONFIGURER, CONFIGURE);
        row(Role.WRITER, WRITE);
        row(Role.FIGURES, SEE_FIGURES);
    }

    /** Of administrators of the commune, in every department. They read no request by that. */
    public static final Set<Permission> OF_ADMINISTRATORS =
            Collections.unmodifiableSet(EnumSet.of(CONFIGURE, WRITE, ADMINISTER));

    /** Of operators, who read no request by that either. */
    public static final Set<Permission> OF_OPERATORS = Set.of(OPERATE);

    private Rights() {}

    private static void row(Role role, Permission first, Permission... more) {
        TABLE.put(role, Collections.unmodifiableSet(EnumSet.of(first, more)));
    }

    /** The roles that allow it, in the order of the table. */
    public static List<Role> allowing(Permission permission) {
        return Stream.of(Role.values()).filter(role -> of(role).contains(permission)).toList();
    }

    /** What a role allows where it is held. */
    public static Set<Permission> of(Role role) {
        return TABLE.get(role);
    }

    public static Decision decide(SignedInAgent agent, Permission permission, Place place) {
        if (charged(agent, permission)) {
            return new Decision.ByCharge(permission);
        }
        Optional<Grant> own = agent.roles().allowing(permission, place);
        if (own.isPresent()) {
            return new Decision.ByRole(own.get());
        }
        for (StandIn absent : agent.standIns()) {
            Optional<Grant> theirs = absent.roles().allowing(permission, place);
            if (theirs.isPresent()) {
                return new Decision.StandingIn(absent, theirs.get());
            }
        }
        return new Decision.Refused(permission, place, lack(agent, permission, place));
    }

    public static boolean may(SignedInAgent agent, Permission permission, Place place) {
        return charged(agent, permission)
                || agent.roles().allow(permission, place)
                || agent.standIns().stream().anyMatch(it -> it.roles().allow(permission, place));
    }

    /** Whether it is this agent's turn where a circuit names that role. */
    public static boolean may(SignedInAgent agent, Role role, Place place) {
        return may(agent, role.turn(), place);
    }

    /** Whether they may change anything at all there, or only read. */
    public static boolean works(SignedInAgent agent, Place place) {
        return Permission.WORK.stream().anyMatch(it -> may(agent, it, place));
    }

    /** In at least one place. */
    public static boolean anywhere(SignedInAgent agent, Permission permission) {
        return charged(agent, permission) || grants(agent, permission).findAny().isPresent();
    }

    /**
     * Every place where an agent holds a permission by roles; charges, which hold everywhere, are
     * not among them.
     */
    public static Reach where(SignedInAgent agent, Permission permission) {
        var whole = new HashSet<Long>();
        var partly = new HashSet<Place>();
        grants(agent, permission)
                .forEach(
                        one -> {
                            if (one.procedure().isEmpty()) {
                                whole.add(one.department());
                            } else {
                                partly.add(Place.of(one.department(), one.procedure()));
                            }
                        });
        partly.removeIf(place -> whole.contains(place.department()));
        return new Reach(whole, partly);
    }

    private static Stream<Grant> grants(SignedInAgent agent, Permission permission) {
        return Stream.concat(
                        agent.roles().grants(),
                        agent.standIns().stream().flatMap(it -> it.roles().grants()))
                .filter(one -> of(one.role()).contains(permission));
    }

    private static boolean charged(SignedInAgent agent, Permission permission) {
        return agent.administrator() && OF_ADMINISTRATORS.contains(permission)
                || agent.operator() && OF_OPERATORS.contains(permission);
    }

    private static Lack lack(SignedInAgent agent, Permission permission, Place place) {
        if (permission == OPERATE) {
            return Lack.NO_OPERATOR;
        }
        if (place.department() == 0) {
            return OF_ADMINISTRATORS.contains(permission) ? Lack.NO_ADMINISTRATOR : Lack.NOWHERE;
        }
        if (agent.roles().allowPart(permission, place)
                || agent.standIns().stream()
                        .anyMatch(it -> it.roles().allowPart(permission, place))) {
            return Lack.OTHER_PROCEDURE;
        }
        if (permission == DECIDE && agent.standIns().stream().anyMatch(it -> it.in(place))) {
            return Lack.SIGNING_STAYS;
        }
        return agent.roles().held().containsKey(place.department())
                ? Lack.OTHER_ROLE
                : Lack.NO_ROLE;
    }
}
