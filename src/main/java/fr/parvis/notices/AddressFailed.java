package fr.parvis.notices;

/**
 * An e-mail address, of the current commune, that gave a message back.
 *
 * @param reason what its server said, for an agent's eyes
 * @param permanent it will not take the next one either; false for a full mailbox and the like
 */
public record AddressFailed(String email, String reason, boolean permanent) {}
