package fr.parvis.account;

/**
 * The account of a resident is being erased. Published in the transaction that does it, while the
 * account is still there: whoever keeps something under it erases it, or unties it.
 */
public record ResidentErased(long resident, String email) {}
