package fr.parvis.procedures.studio;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who writes procedures; for others their drafts are not there. Whether one procedure is theirs,
 * {@link AuthorsAdvice} has checked before.
 */
public final class Authors {

    private Authors() {}

    public static <T> T only(SignedInAgent agent, Supplier<Optional<T>> thing) {
        only(agent);
        return thing.get().orElseThrow(NotFound::new);
    }

    public static void only(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.CONFIGURE);
    }

    /** Of any department: who begins a procedure chooses to which it belongs. */
    static void everywhere(SignedInAgent agent) {
        if (agent == null) {
            throw new NotFound();
        }
        NotAllowed.unless(agent, Permission.CONFIGURE, Place.COMMUNE);
    }
}
