package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import java.util.function.Supplier;

/** Administrators write procedures; for others their drafts are not there. */
public final class Authors {

    private Authors() {}

    public static <T> T only(SignedInAgent agent, Supplier<Optional<T>> thing) {
        only(agent);
        return thing.get().orElseThrow(NotFound::new);
    }

    public static void only(SignedInAgent agent) {
        if (!agent.administrator()) {
            throw new NotFound();
        }
    }
}
