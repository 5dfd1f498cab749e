package fr.parvis.account.passkeys;

import java.time.Instant;

/**
 * A passkey, as its owner sees it.
 *
 * @param name they gave it
 * @param synced whether other devices of the owner may hold it too
 * @param used null before the first time
 */
public record Passkey(long id, String name, boolean synced, Instant created, Instant used) {}
