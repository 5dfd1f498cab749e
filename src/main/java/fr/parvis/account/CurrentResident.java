package fr.parvis.account;

import java.util.Optional;

/**
 * The resident of the current web request, for those a controller hands nothing to: what
 * contributes to the shelf of another module.
 */
public interface CurrentResident {

    /** Nobody for a visitor, and outside of a web request. */
    Optional<SignedInResident> find();
}
