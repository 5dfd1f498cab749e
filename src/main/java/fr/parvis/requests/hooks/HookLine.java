package fr.parvis.requests.hooks;

import java.util.Set;

/**
 * What the page of connections shows of one.
 *
 * @param set has an address and a secret
 * @param facts it is told of besides the steps that name it
 */
public record HookLine(String name, String address, boolean set, Set<Fact> facts) {

    /** The same, with the address that was typed. */
    HookLine typed(String other) {
        return new HookLine(name, other, set, facts);
    }
}
