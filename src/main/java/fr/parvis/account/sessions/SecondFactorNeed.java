package fr.parvis.account.sessions;

/** Tells which agents need more than a password. */
public interface SecondFactorNeed {

    /** Whether this agent has a second factor to show, or must choose one. */
    boolean awaited(long agent);
}
