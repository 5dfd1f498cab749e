package fr.parvis.account;

/**
 * The account of an agent of the current commune was closed. Published in the transaction that
 * closes it, so that whatever acts in their name ends at once and with it: sessions, links,
 * absences, tokens, mandates, what they had in hand.
 */
public record AgentLeft(long agent) {}
