package fr.parvis.requests.life;

import fr.parvis.account.SignedInAgent;

/**
 * An agent's order to follow one transition of the circuit.
 *
 * @param version of the request the agent was looking at
 * @param words to the resident: the question, the reasons; may be empty
 */
public record Move(
        long request, int version, String transition, String words, SignedInAgent agent) {}
