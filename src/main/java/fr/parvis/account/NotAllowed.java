package fr.parvis.account;

import fr.parvis.ui.NotFound;

/**
 * Thrown for what a person has no right to: answered like what is not there, so that nobody learns
 * more by trying, but agents read in one sentence what they lack and whom to ask.
 */
public final class NotAllowed extends NotFound {

    private static final long serialVersionUID = 1L;

    private final transient Decision.Refused decision;

    private NotAllowed(Decision.Refused decision) {
        this.decision = decision;
    }

    public Decision.Refused decision() {
        return decision;
    }

    /**
     * Of somebody whom the rules refuse it. Who reads no request anywhere does not learn that there
     * is this one.
     */
    public static NotFound of(SignedInAgent agent, Permission permission, Place place) {
        boolean stranger =
                permission == Permission.READ && !Rights.anywhere(agent, Permission.READ);
        return !stranger && Rights.decide(agent, permission, place) instanceof Decision.Refused no
                ? new NotAllowed(no)
                : new NotFound();
    }

    /** For the commune as a whole, or in at least one department. */
    public static void unless(SignedInAgent agent, Permission permission) {
        if (agent == null) {
            throw new NotFound();
        }
        if (!Rights.anywhere(agent, permission)) {
            throw of(agent, permission, Place.COMMUNE);
        }
    }

    public static void unless(SignedInAgent agent, Permission permission, Place place) {
        if (!Rights.may(agent, permission, place)) {
            throw of(agent, permission, place);
        }
    }
}
