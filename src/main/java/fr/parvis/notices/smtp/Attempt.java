package fr.parvis.notices.smtp;

/** What came of trying to hand a message to the mail server. */
public sealed interface Attempt {

    record Sent() implements Attempt {}

    /** The server is away, busy, or does not like us: worth another try. */
    record Later(String reason) implements Attempt {}

    /** Refused for good: this address, or this message. */
    record Never(String reason) implements Attempt {}
}
