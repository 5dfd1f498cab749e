package fr.parvis.notices.smtp;

import java.util.Optional;

/**
 * Where a message that cannot be delivered comes back to, so that its return tells which it was.
 */
public interface ReturnAddresses {

    /**
     * The sender on the envelope of one message, in the current commune.
     *
     * @param mark the message, for example {@code n412}
     * @return empty where no mailbox takes returns
     */
    Optional<String> of(String mark);

    /** The same mark, signed, for a header that returns usually quote. */
    String receipt(String mark);
}
