package fr.parvis.account.federation;

import fr.parvis.account.openid.ProviderProof;
import fr.parvis.account.passwords.EmailAddress;

/**
 * Who somebody is at work, as ProConnect vouches for it.
 *
 * @param siret of the establishment they work for, 14 digits
 */
record Professional(
        String issuer, String subject, String idToken, String name, String email, String siret) {

    private static final int LONGEST = 200;

    static Professional of(ProviderProof proof) {
        String name = (proof.text("given_name") + " " + proof.text("usual_name")).strip();
        return new Professional(
                proof.issuer(),
                proof.subject(),
                proof.idToken(),
                name.substring(0, Math.min(LONGEST, name.length())),
                EmailAddress.normalised(proof.text("email")),
                proof.text("siret"));
    }

    @Override
    public String toString() {
        return "vouched by " + issuer;
    }
}
