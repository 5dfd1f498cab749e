package fr.parvis.requests;

import java.util.Set;

/**
 * Another program of the town hall, and how far it reaches. It acts as an agent of these
 * departments would who handles, but neither approves nor signs.
 *
 * @param name as agents and the journal know it
 * @param departments whose requests it sees
 * @param procedures the only ones it sees of theirs; empty for all
 */
public record Program(String name, Set<Long> departments, Set<String> procedures) {

    public boolean concerns(String procedure) {
        return procedures.isEmpty() || procedures.contains(procedure);
    }
}
