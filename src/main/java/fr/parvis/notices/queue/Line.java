package fr.parvis.notices.queue;

import java.time.Instant;
import java.util.Optional;

/** A shelf: a kind of work that waits in the {@link Queue}. */
public interface Line {

    /** Matches the kind given to {@link Queue#add}. */
    String kind();

    /**
     * Does one piece of work, in its commune and outside of any transaction. It may have been done
     * before, when a node died between doing and noting it: what is done already is left alone.
     *
     * @return when to try again, or empty when nothing is left to do
     */
    Optional<Instant> work(long id) throws InterruptedException;
}
