package fr.parvis.procedures;

import java.time.Instant;
import java.util.Map;

/** Shelf: a module that knows what residents ask the current commune for. */
public interface AskedFor {

    /** How often each procedure was asked for since then, by its code. */
    Map<String, Integer> since(Instant start);
}
