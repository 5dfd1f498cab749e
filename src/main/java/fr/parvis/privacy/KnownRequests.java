package fr.parvis.privacy;

import java.util.Map;

/** Shelf: what a resident filed here under their account. */
public interface KnownRequests {

    /** Their numbers, by id. */
    Map<Long, String> of(long resident);
}
