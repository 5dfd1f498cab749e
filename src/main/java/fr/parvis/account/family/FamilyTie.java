package fr.parvis.account.family;

import java.time.Instant;
import java.util.List;

/**
 * One adult shares members of their household with another.
 *
 * @param email to whom it was offered
 * @param partner the account that agreed, or null
 * @param children names of who is shared
 * @param sees each follows what the other asks for them
 */
public record FamilyTie(
        long id,
        long giver,
        String giverName,
        String email,
        Long partner,
        String partnerName,
        List<String> children,
        boolean sees,
        Instant agreedAt,
        Instant endedAt) {

    public boolean waiting() {
        return agreedAt == null && endedAt == null;
    }

    public boolean living() {
        return agreedAt != null && endedAt == null;
    }

    /** The other one's name, or the address where nobody has agreed yet. */
    public String other(long resident) {
        return resident != giver ? giverName : partner == null ? email : partnerName;
    }
}
