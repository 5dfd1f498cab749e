package fr.parvis.api.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a token.
 *
 * @param software that calls with it, as agents know it
 * @param ownerId the agent who answers for it
 * @param departments whose requests it reaches
 * @param procedures the only ones of theirs; empty for all
 * @param networks from which it may come; empty for anywhere
 * @param ending its last characters
 * @param expiresOn the last day it is good
 * @param usedAt to the minute; null for never
 * @param endedAt null while it is good
 */
public record Token(
        long id,
        String software,
        long ownerId,
        Set<Scope> scopes,
        Set<Long> departments,
        Set<String> procedures,
        List<String> networks,
        String ending,
        Instant createdAt,
        LocalDate expiresOn,
        Instant usedAt,
        Instant endedAt) {

    public boolean expired(LocalDate today) {
        return today.isAfter(expiresOn);
    }

    public boolean ended() {
        return endedAt != null;
    }

    public boolean good(LocalDate today) {
        return !ended() && !expired(today);
    }

    public boolean comesFrom(String address) {
        return networks.isEmpty()
                || networks.stream()
                        .flatMap(one -> Network.of(one).stream())
                        .anyMatch(one -> one.holds(address));
    }
}
