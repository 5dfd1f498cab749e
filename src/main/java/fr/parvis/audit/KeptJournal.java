package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import java.util.Optional;

/**
 * How the current commune's journal is kept.
 *
 * @param months how long
 * @param fault what the last weekly check found broken
 */
public record KeptJournal(int months, Optional<Broken> fault) {}
