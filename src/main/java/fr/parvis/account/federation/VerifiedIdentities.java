package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What somebody vouches for of residents; the one type of this room that other modules see. */
@NamedInterface("identities")
public interface VerifiedIdentities {

    /** Empty for who never came by FranceConnect. */
    Optional<VerifiedIdentity> of(long resident);
}
