package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;

/**
 * An identity with its key at the provider.
 *
 * @param subject means something only together with the issuer
 * @param idToken to be given back at sign-out
 */
record Vouched(
        String issuer, String subject, String level, String idToken, VerifiedIdentity identity) {

    @Override
    public String toString() {
        return "vouched by " + issuer;
    }
}
