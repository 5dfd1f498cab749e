package fr.parvis.account.federation;

/** What becomes of somebody whom a provider vouches for. */
sealed interface Arrival {

    /** An account of theirs. */
    record Known(long account) implements Arrival {}

    /** A resident who comes for the first time, and says next whether they have an account. */
    record FirstTime() implements Arrival {}

    /** The identity now belongs to the account of who is signed in. */
    record Linked(long account) implements Arrival {}

    /** An agent whom an administrator has still to confirm. */
    record ToConfirm() implements Arrival {}

    /** The provider did not vouch, or not in a way that can be believed. */
    record Troubled(Trouble trouble) implements Arrival {}

    record Refused(ArrivalRefused reason) implements Arrival {}
}
