package fr.parvis.requests.hooks;

/**
 * Another program that is told.
 *
 * @param name as circuits name it
 */
record Hook(String name, String address, HookSecret secret) {}
