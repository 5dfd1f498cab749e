package fr.parvis.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must stay, or may only be stored, whatever its time. */
public interface Holds {

    enum Kind {
        /** Needed for a dispute, an audit, an inquiry: nothing of it is erased. */
        HOLD,
        /** Stored and not used, as its person asked (GDPR, article 18): not erased either. */
        RESTRICTION
    }

    /** Those of the subjects that anything holds today; one statement. */
    Set<String> held(Collection<String> subjects);

    /** The restriction of a subject, if there is one today. */
    Optional<Hold> restriction(String subject);

    /** All of a subject, the newest first, lifted ones too. */
    List<Hold> of(Collection<String> subjects);

    /**
     * Those that hold, or those that were lifted; the newest first.
     *
     * @param before id of the last one seen, or {@link Long#MAX_VALUE}
     */
    List<Hold> page(boolean lifted, long before, int limit);

    /** Whether there is, or was, a hold of this id. */
    boolean known(long id);
}
