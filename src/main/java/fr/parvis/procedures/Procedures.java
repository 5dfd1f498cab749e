package fr.parvis.procedures;

import fr.parvis.kernel.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The procedures of the current commune. Revisions never change, so they are read from memory. */
public interface Procedures {

    /** Open to residents, in alphabetical order of their French title. */
    List<Revision> catalogue();

    /** The same, what residents asked for most in the last three months first. */
    List<Revision> mostAsked();

    /** As {@link #catalogue}, with those that agents ask for themselves. */
    List<Revision> all();

    /** The revision a new request starts on. */
    Optional<Revision> current(String code);

    /** Any revision, also of a procedure since closed: requests stay on theirs. */
    Revision revision(long id);

    /** When a revision was published. */
    Instant publishedAt(long revision);

    /** Reads, checks and publishes a definition as the next revision of its code. */
    Outcome<Revision, PublishRefused> publish(String yaml);
}
