package fr.parvis.account.passkeys;

import fr.parvis.kernel.Refusal;

/** Why a passkey is not added, or opens nothing. */
public enum PasskeyRefused implements Refusal {
    /** Not signed as it should be: another site, too old, used before, an unknown key. */
    NOT_ACCEPTED("account.passkey.not-accepted"),
    /** This device already has one for this account. */
    KNOWN("account.passkey.known"),
    /** The commune wants a second factor, and it is the last one. */
    LAST_ONE("account.factor.last-one");

    private final String code;

    PasskeyRefused(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
