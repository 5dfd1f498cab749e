package fr.parvis.commune;

/**
 * Somebody else changed the identity after it was shown to who changes it now.
 *
 * @param now as it is kept
 */
public record IdentityOvertaken(TownHallIdentity now) implements IdentityRefused {
    @Override
    public String code() {
        return "commune.identity-overtaken";
    }
}
