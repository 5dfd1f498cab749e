package fr.parvis.requests.hooks;

/**
 * What the page of connections shows of one.
 *
 * @param set has an address and a secret
 */
public record HookLine(String name, String address, boolean set) {}
