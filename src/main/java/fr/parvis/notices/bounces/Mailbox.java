package fr.parvis.notices.bounces;

import java.time.Instant;

/**
 * Where messages come back to.
 *
 * @param address to which the mark of a message is added: {@code retours@ville.fr} becomes {@code
 *     retours+n412-…@ville.fr}; the mail server must know such addresses
 * @param protocol {@code imap}, {@code imaps}, {@code pop3} or {@code pop3s}
 * @param readAt when it was last read without problem, or null
 * @param problem of the last reading, or empty
 */
public record Mailbox(
        boolean active,
        String address,
        String protocol,
        String host,
        int port,
        String username,
        String password,
        Instant readAt,
        String problem) {

    public static final Mailbox NONE = new Mailbox(false, "", "imaps", "", 993, "", "", null, "");

    public boolean kept() {
        return !password.isEmpty();
    }
}
