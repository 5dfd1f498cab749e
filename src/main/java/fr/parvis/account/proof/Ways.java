package fr.parvis.account.proof;

/**
 * By what an account can prove who holds it.
 *
 * @param password it has one
 */
public record Ways(boolean password) {}
