package fr.parvis.account.passwords;

/**
 * A link that was sent and is still good.
 *
 * @param account it opens; 0 for a resident who has none yet
 * @param next local path to go on to, or empty
 */
public record OneTimeLink(
        long id, LinkPurpose purpose, long account, String name, String email, String next) {}
