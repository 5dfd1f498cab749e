package fr.parvis.account;

/**
 * The resident of the current web request; a controller takes it as a parameter, null when nobody
 * is signed in.
 */
public record SignedInResident(long id, String name, String email, String phone) {

    /** {@code NB} for Nadia Bernard. */
    public String initials() {
        return Initials.of(name);
    }
}
