package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import java.util.Optional;

/** What somebody vouches for of residents. */
public interface VerifiedIdentities {

    /** Empty for who never came by FranceConnect. */
    Optional<VerifiedIdentity> of(long resident);
}
