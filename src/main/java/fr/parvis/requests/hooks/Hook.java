package fr.parvis.requests.hooks;

/**
 * Another program that is told.
 *
 * @param name as circuits name it
 * @param secret by which it knows that we write; empty when none was set
 */
record Hook(String name, String address, String secret) {}
